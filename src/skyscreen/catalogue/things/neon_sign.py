"""A blade sign: a box on a bracket with words of light on both sides, in tubes or as a lit panel."""

from skyscreen.catalogue import thing


@thing(
    en=("neon sign", "sign", "signboard", "billboard", "shop sign"),
    zh=("霓虹灯牌", "招牌", "霓虹招牌", "广告牌", "灯牌"),
    kind="light",
    height=2.6,
    places=("neon_street", "city_street"),
    sound="metal",
    mass=30.0,
)
def neon_sign(kit, text="酒吧", colour="#ff1f5f", height=2.6, panel=False):
    words = str(text)[:8]
    column = len(words) * 1.06
    em = (height - 0.3) / max(column, 1.0)
    width = em + 0.26
    dark = kit.material("paint", "charcoal", 0.5)
    r, g, b = kit.colour(colour)
    top = max(r, g, b)
    pure = (r / top, g / top, b / top)
    tube = kit.material("neon", pure, emission=5.0)
    frame_tube = kit.material("neon", tuple(0.25 + 0.75 * c for c in pure), emission=3.0)
    body = kit.box(width, height, 0.2, dark, 0.01)
    if panel:
        lit = kit.material("lamp", tuple(0.18 + 0.8 * c for c in pure), emission=1.1)
        face = kit.panel(width - 0.06, height - 0.06, lit, (0, height / 2, 0.105))
        face += kit.text(words, em, kit.material("paint", "black"), vertical=True).move(0, height / 2, 0.112)
    else:
        face = kit.panel(
            width - 0.06,
            height - 0.06,
            kit.material("lamp", tuple(0.10 * c + 0.01 for c in pure), emission=0.5),
            (0, height / 2, 0.105),
        )
        face += kit.text(words, em, tube, vertical=True).move(0, height / 2, 0.125)
        w, h = width / 2 - 0.04, height - 0.08
        edge = [
            ((-w, 0.04, 0.12), (w, 0.04, 0.12), 0.02),
            ((w, 0.04, 0.12), (w, h, 0.12), 0.02),
            ((w, h, 0.12), (-w, h, 0.12), 0.02),
            ((-w, h, 0.12), (-w, 0.04, 0.12), 0.02),
        ]
        face += kit.ropes(edge, frame_tube)
    sides = face + face.turn("y", 180)
    return kit.model(
        body,
        sides,
        colliders="none",
        sockets={"centre": (0, height / 2, 0)},
        lights=[kit.light((0, height / 2, 0.9), pure, 2.2 * width * height, 6.5)],
    )
