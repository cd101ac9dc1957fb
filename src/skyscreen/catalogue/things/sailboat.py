"""A small sloop: white hull, mainsail and jib, a red line along the side."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("sailboat", "sailing boat", "sloop", "dinghy"),
    zh=("小帆船", "帆艇"),
    kind="vessel",
    height=11.0,
    mass=2600.0,
    speed=3.5,
    floats=True,
    sound="wood",
    places=("ocean", "harbour", "lake"),
)
def sailboat(kit, colour="white", sails="cream", band="red"):
    hull = kit.material("paint", colour, 0.3, slot="colour")
    stripe, deck = kit.material("paint", band, 0.3), kit.material("planks", "oak")
    metal, cloth = kit.material("steel"), kit.material("sail", sails, slot="sails")

    def skin(u, v, side=1):
        wide = (
            1.15
            * math.sin(math.pi * min(0.5, 0.30 + 0.42 * u) if u < 0.5 else math.pi * (0.51 - 0.51 * (u - 0.5) / 0.5))
            ** 0.8
        )
        wide *= math.sin(math.pi / 2 * v) ** 0.55
        return (
            side * max(wide, 0.0),
            -0.45 + (1.25 + 0.3 * u * u) * v + 0.22 * u**3 * (1 - v),
            -3.6 + 7.2 * u - 0.5 * (1 - v) * u,
        )

    body = kit.sheet(lambda u, v: skin(u, v), 26, 10, hull, flip=True).both()
    line = kit.tube(
        [(skin(k / 20, 0.86)[0] + 0.01, *skin(k / 20, 0.86)[1:]) for k in range(21)], 0.045, stripe, 5
    ).both()
    rail = kit.tube([skin(k / 20, 1.0) for k in range(21)], 0.05, deck, 6).both()
    top = kit.sheet(lambda u, v: (skin(u, 1)[0] * (2 * v - 1), skin(u, 1)[1] - 0.06, skin(u, 1)[2]), 16, 4, deck)
    stern = kit.sheet(lambda u, v: (skin(0, u)[0] * (2 * v - 1), skin(0, u)[1], skin(0, u)[2]), 6, 4, hull, flip=True)
    cabin = kit.box(1.2, 0.55, 2.0, hull, 0.1, at=(0, 0.72, 0.2)) + kit.box(
        1.22, 0.18, 1.5, kit.material("pane"), 0.02, at=(0, 0.95, 0.2)
    )
    mast = kit.tube([(0, 0.6, 0.7), (0, 10.6, 0.55)], [0.07, 0.04], metal, 8)
    boom = kit.tube([(0, 1.7, 0.6), (0.55, 1.8, -3.0)], 0.05, metal, 7)

    def main(u, v):
        bulge = 0.42 * math.sin(math.pi * v) ** 0.8 * math.sin(math.pi * min(u * 0.9 + 0.05, 1)) ** 0.7
        x0, x1 = 0.0, 0.55 * (1 - u)
        return (x0 + (x1 - x0) * v + bulge, 1.85 + 8.5 * u, 0.58 - 0.05 * u - (3.5 * (1 - u) ** 0.9) * v)

    def jib(u, v):
        foot, head, tack = (0.5, 1.2, 0.75), (0, 9.2, 0.72), (0.0, 1.05, 3.4)
        p = [t * (1 - u) * (1 - v) + f * (1 - u) * v + h * u for t, f, h in zip(tack, foot, head, strict=True)]
        return (p[0] + 0.35 * math.sin(math.pi * v) * math.sin(math.pi * (0.1 + 0.85 * (1 - u))), p[1], p[2])

    wires = kit.ropes(
        [
            ((0, 10.4, 0.56), (0, 1.05, 3.5), 0.012),
            ((0, 10.4, 0.56), (0, 0.9, -3.5), 0.012),
            ((0, 9.0, 0.56), (1.05, 0.85, 0.2), 0.012),
            ((0, 9.0, 0.56), (-1.05, 0.85, 0.2), 0.012),
        ],
        metal,
    )
    return kit.model(
        body,
        line,
        rail,
        top,
        stern,
        cabin,
        mast,
        boom,
        kit.sheet(main, 20, 12, cloth),
        kit.sheet(jib, 16, 10, cloth),
        wires,
        colliders="box",
        floats=0.0,
        sockets={"helm": (0, 0.8, -2.2), "deck": (0, 0.8, -1.2), "bow": (0, 1.0, 3.2)},
        facts={"length": 7.2, "beam": 2.3, "draught": 0.45},
    )
