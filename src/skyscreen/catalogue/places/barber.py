"""A barber's shop: chrome chairs before a wall of mirrors with bulbs, checked floor, bottles, the striped pole."""

import math

from skyscreen.catalogue import place


@place(
    en=("barber", "barbershop", "barber shop", "hair salon", "hairdresser's", "beauty salon", "salon", "hairdresser", "tattoo parlour", "tattoo parlor", "tattoo shop"),
    zh=("理发店", "发廊", "美发店", "理发馆", "美容院", "剃头铺", "纹身店"),
    near=("tattoo parlour", "tattoo parlor", "tattoo shop", "纹身店"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.5,
    hours=11.0,
    deeds=("理发", "cut hair", "haircut"),
    life=("A woman cuts a man's hair",),
)
def barber(set):
    kit = set.kit
    set.stage(2.6, 1.4, 0, (0.0, 0.8))
    set.hall(
        8.0,
        7.4,
        3.1,
        wall="#a8c4bc",
        floor=kit.material("glazed", "#e6e4dc", 0.2, size=0.4, checker=0.85),
        ceiling="#f2efe6",
        dado=(1.0, kit.material("glazed", "#f0efe8", size=0.1, ratio=2.0)),
        holes=[("-x", 0.2, 0.7, 3.6, 1.9)],
        view="street",
        bars="shop",
        frame="#7a2420",
        skirting="#2a2a2a",
    )
    set.copies("chair", chair, [(x, 0, -2.0, 0) for x in (-2.4, 0.0, 2.4)], solid=True)
    for x in (-2.4, 0.0, 2.4):
        set.on("-z", x, kit.fitting("mirror", width=1.3, height=1.4, frame="walnut"), y=1.12)
        bulb = kit.sphere(0.05, kit.material("lamp", "#ffeccc", emission=3.5), (0, 0, 0), 9)
        set.on(
            "-z",
            x,
            bulb.many(
                [(s * 0.74, 1.25 + 0.3 * k, 0.06) for s in (-1, 1) for k in range(5)]
                + [(-0.6 + 0.3 * k, 2.62, 0.06) for k in range(5)]
            ),
        )
        set.light((x, 2.0, -3.3), "#ffe8c8", 2.6, 4.5)
    set.line(
        "-z",
        [0.0],
        "counter",
        length=7.2,
        depth=0.42,
        height=0.86,
        material="wood",
        colour="#7a4a2c",
        top="stone",
        top_colour="#e8e4da",
        panels=8,
    )
    set.surface("counter", 0.86)
    set.line(
        "-z",
        [-1.2, 1.2],
        "shelves",
        length=0.9,
        height=0.3,
        depth=0.2,
        rows=1,
        goods="bottles",
        foot=0.03,
        back=False,
        colour="#7a4a2c",
        y=0.86,
        seed=2,
    )
    set.line(
        "+x",
        [-1.2],
        "shelves",
        length=2.2,
        height=1.5,
        depth=0.26,
        rows=4,
        goods=("cloth", "bottles", "jars", "bottles"),
        colour="#7a4a2c",
        y=0.9,
        seed=5,
    )
    set.line("+x", [1.8], "booth", length=2.2, colour="#7a2420")
    pole = sum(
        kit.tube(
            [
                (0.1 * math.sin(a + 2.1 * j), 0.1 + 0.09 * a, 0.1 * math.cos(a + 2.1 * j))
                for a in (0.5 * k for k in range(17))
            ],
            0.035,
            kit.material("paint", c, 0.2),
            6,
        )
        for j, c in enumerate(("#c8241c", "#f4f2ec", "#1f4aa0"))
    )
    pole += sum(kit.sphere(0.14, kit.material("steel"), (0, y, 0), 14) for y in (0.02, 0.9))
    set.shape("pole", pole, at=(3.65, 1.3, -3.2))
    set.shape("pole", pole, at=(-3.6, 1.2, 3.3))
    set.on(
        "+z",
        1.8,
        kit.fitting("sign", text="理发 BARBER", size=0.3, ink="#f4f0e4", board="#7a2420", frame="gold"),
        y=2.5,
    )
    set.on("+z", -1.6, kit.fitting("double_door", width=1.2, colour="#7a2420", panes=True))
    set.plant((3.5, 3.2), 1.4)
    set.put("clock", (3.96, 0.4), -90, y=2.3, solid=False, shadow=False)
    set.lamps("globe", [(-2.0, 0.6), (2.0, 0.6)], on=True, drop=0.5, size=0.18, power=0.8)


def chair(kit):
    """A barber's chair of red leather and chrome, facing −Z, the mirror."""
    red, chrome = kit.material("leather", "#8a1f1c"), kit.material("steel", "#d0d4d8")
    out = kit.cylinder(0.34, 0.05, chrome, (0, 0, 0), 24) + kit.cylinder(0.08, 0.45, chrome, (0, 0.05, 0), 12)
    out += (
        kit.box(0.56, 0.14, 0.52, red, 0.05, (0, 0.5, 0))
        + kit.box(0.54, 0.62, 0.13, red, 0.05).turn("x", 8).move(0, 0.6, 0.3)
        + kit.box(0.26, 0.18, 0.1, red, 0.04, (0, 1.24, 0.4))
    )
    out += sum(
        kit.box(0.09, 0.06, 0.46, red, 0.02, (s * 0.33, 0.76, 0.0))
        + kit.box(0.04, 0.2, 0.3, chrome, 0.0, (s * 0.33, 0.56, 0.0))
        for s in (-1, 1)
    )
    return (
        out
        + kit.box(0.4, 0.03, 0.24, chrome, 0.0, (0, 0.16, -0.5))
        + kit.ropes([((s * 0.16, 0.18, -0.45), (s * 0.2, 0.52, -0.24), 0.02) for s in (-1, 1)], chrome, 6)
    )
