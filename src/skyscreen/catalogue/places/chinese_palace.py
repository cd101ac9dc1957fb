"""A Chinese throne hall: the dragon throne on its dais, gilded columns with dragons, a coffered ceiling, cranes, incense."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "chinese palace hall",
        "chinese throne room",
        "imperial throne hall",
        "chinese palace interior",
        "imperial hall",
        "emperor's court",
        "palace hall",
    ),
    zh=("金銮殿", "大殿", "朝堂", "皇宫大殿", "宫殿大厅", "太和殿", "宫殿里", "龙椅", "寝宫", "后宫"),
    indoor=True,
    ambience=("room",),
    ground="stone",
    reverb=1.6,
    hours=10.0,
    deeds=("宫廷", "龙椅", "奏折", "宫斗", "后宫", "册封", "选妃", "登基", "早朝", "上朝"),
)
def chinese_palace(set):
    kit = set.kit
    gold, red = kit.material("brass", "#e0ac3c"), "#9c2016"
    set.stage(6.0, 2.6, 0, (0.0, 1.5))
    set.hall(
        17.0,
        18.0,
        7.0,
        wall="#a8402c",
        floor=kit.material("glazed", "#4a4644", 0.08, size=0.7, joint=0.25),
        ceiling=kit.material("paint", "#1f5f52", 0.5),
        holes=[("+z", x, 0.4, 2.4, 4.4) for x in (-5.6, -2.8, 0.0, 2.8, 5.6)]
        + [("-x", z, 0.9, 2.6, 3.0) for z in (-2.4, 3.2)],
        bars="lattice",
        frame="#7a1c12",
        skirting=None,
        cornice=False,
    )
    rows = [(s * x, 0, z) for s in (-1, 1) for x in (3.4, 6.4) for z in (-5.6, -1.4, 2.8, 7.0)]
    set.fitting(
        "column",
        [p for p in rows if abs(p[0]) > 4],
        height=7.0,
        radius=0.34,
        colour=red,
        material="paint",
        order="chinese",
    )
    set.fitting(
        "column",
        [p for p in rows if abs(p[0]) < 4],
        height=7.0,
        radius=0.36,
        colour="#e0ac3c",
        material="brass",
        order="chinese",
    )
    coil = kit.tube(
        [(0.46 * math.sin(a), 0.8 + 0.32 * a, 0.46 * math.cos(a)) for a in (0.4 * k for k in range(46))],
        [0.05 + 0.06 * math.sin(math.pi * k / 45) for k in range(46)],
        kit.material("brass", "#c88a24"),
        6,
    )
    set.shape("dragons", coil.many([p for p in rows if abs(p[0]) < 4]), shadow=False)
    ribs = sum(kit.box(17.0, 0.18, 0.16, gold, 0.0, (0, 6.84, z)) for z in range(-9, 10, 2)) + sum(
        kit.box(0.16, 0.18, 18.0, gold, 0.0, (x, 6.84, 0)) for x in range(-8, 9, 2)
    )
    studs = kit.cylinder(0.5, 0.05, kit.material("paint", "#2f6aa0", 0.5), (0, 6.93, 0), 14, bevel=0) + kit.cylinder(
        0.26, 0.07, gold, (0, 6.9, 0), 12, bevel=0
    )
    set.shape("coffers", ribs, studs.many([(x, 0, z) for x in range(-7, 8, 2) for z in range(-8, 9, 2)]), shadow=False)
    set.fitting(
        "beam",
        [(0, 6.6, z) for z in (-5.6, -1.4, 2.8, 7.0)],
        length=17.0,
        size=0.4,
        colour="#1f4f8a",
        material="paint",
        solid=False,
        shadow=False,
    )
    marble = kit.material("stone", "#e0dacc", 0.4)
    set.shape(
        "dais",
        *[
            kit.box(
                8.6 - 1.1 * k,
                0.22,
                4.6 - 0.7 * k,
                marble if k % 2 == 0 else kit.material("paint", red, 0.3),
                0.01,
                (0, 0.22 * k, -6.2),
            )
            for k in range(4)
        ],
        *[
            kit.box(2.0, 0.22 * (k + 1), 0.32, kit.material("cloth", "#a81c18"), 0.0, (0, 0, -3.2 - 0.32 * k))
            for k in range(4)
        ],
        solid=True,
    )
    set.copies("throne", throne, [(0, 0.88, -6.6)])
    screen = sum(
        kit.box(1.0, 3.2 + 0.5 * (2 - abs(k - 2)), 0.12, gold, 0.02)
        .turn("y", -12 * (k - 2))
        .move(1.02 * (k - 2), 0.88, -7.9 + 0.2 * abs(k - 2))
        + kit.box(0.78, 2.4 + 0.5 * (2 - abs(k - 2)), 0.16, kit.material("paint", red, 0.35), 0.0)
        .turn("y", -12 * (k - 2))
        .move(1.02 * (k - 2), 1.2, -7.9 + 0.2 * abs(k - 2))
        for k in range(5)
    )
    sun = kit.cylinder(0.5, 0.1, gold, (0, 0, 0), 28).turn("x", 90).move(0, 3.4, -7.76)
    set.shape(
        "screen",
        screen,
        sun,
        kit.fitting("sign", text="正大光明", size=0.62, ink="#f0c850", board="#1f2f5a", frame="gold").move(
            0, 5.5, -8.8
        ),
    )
    crane = kit.ropes(
        [
            ((0, 0, 0), (0, 0.8, 0), 0.03),
            ((0, 1.15, 0.2), (0, 1.75, 0.4), 0.035),
            ((0, 1.75, 0.4), (0, 1.72, 0.72), 0.022),
        ],
        kit.material("brass", "#8a6a34"),
        6,
    ) + kit.ellipsoid(0.16, 0.2, 0.42, kit.material("brass", "#8a6a34"), (0, 1.0, 0), 12)
    urn = kit.lathe(
        [(0.2, 0.3), (0.42, 0.6), (0.36, 0.95), (0.46, 1.05), (0.36, 1.02)],
        kit.material("brass", "#a87a34"),
        segments=18,
    ) + kit.cylinder(0.06, 0.34, kit.material("brass", "#a87a34"), (0, 0, 0), 8).many(
        [(0.24 * math.sin(2.09 * k), 0, 0.24 * math.cos(2.09 * k)) for k in range(3)]
    )
    set.shape(
        "bronzes",
        crane.many([(s * 2.6, 0.44, -4.9, s * 10) for s in (-1, 1)]),
        urn.many([(s * 2.7, 0, -3.0) for s in (-1, 1)]),
    )
    set.copies(
        "incense",
        lambda k: k.box(0.02, 0.02, 0.02, k.material("brass")),
        [(s * 2.7, 1.0, -3.0) for s in (-1, 1)],
        sockets={"smoke": (0.0, 0.1, 0.0)},
    )
    set.fitting(
        "rug",
        [(0, 0, 2.4)],
        width=2.4,
        depth=10.0,
        colour="#a81c1c",
        inner="#a81c1c",
        border="#e0b040",
        solid=False,
        shadow=False,
    )
    candle = (
        kit.ropes([((0, 0, 0), (0, 1.6, 0), 0.04)], kit.material("brass"), 8)
        + kit.cylinder(0.3, 0.05, kit.material("brass"), (0, 0, 0), 14)
        + kit.cylinder(0.08, 0.34, kit.material("paper", "#b81c18"), (0, 1.6, 0), 10)
        + kit.flame(0.11, 0.018, (0, 1.94, 0))
    )
    set.shape("candles", candle.many([(s * 4.2, 0, z) for s in (-1, 1) for z in (-3.6, 0.6, 4.8)]), shadow=False)
    for s in (-1, 1):
        set.light((s * 2.8, 2.4, -4.6), "#ffc070", 7.0, 10.0)
        set.light((s * 4.0, 2.2, 0.8), "#ffb868", 4.0, 8.0, flicker=0.15)
    set.lamps(
        "lantern",
        [(s * 4.9, z) for s in (-1, 1) for z in (-3.5, 0.7, 4.9)],
        on=True,
        drop=1.6,
        size=0.42,
        colour="#f0b050",
        power=1.0,
        lights=4,
    )
    set.camera_limits((-2.8, 0.2, -3.0), (2.8, 5.6, 8.3))


def throne(kit):
    """The dragon throne: gilded seat with a curved back, arms and a yellow cushion, 2 m wide."""
    gold, silk = kit.material("brass", "#e0ac3c"), kit.material("silk", "#e8c040")
    out = kit.box(2.0, 0.5, 1.1, gold, 0.04) + kit.box(1.8, 0.16, 1.0, silk, 0.06, (0, 0.5, 0.02))
    back = [
        (-1.0, 0.5),
        (1.0, 0.5),
        (1.05, 1.1),
        (0.75, 1.3),
        (0.5, 1.75),
        (0.2, 1.9),
        (0, 2.1),
        (-0.2, 1.9),
        (-0.5, 1.75),
        (-0.75, 1.3),
        (-1.05, 1.1),
    ]
    out += kit.extrude(back, 0.14, gold).move(0, 0, -0.5) + kit.extrude(
        [(x * 0.72, 0.2 + y * 0.78) for x, y in back], 0.17, kit.material("silk", "#b81c1c")
    ).move(0, 0.02, -0.49)
    out += sum(
        kit.box(0.14, 0.5, 1.0, gold, 0.04, (s * 0.95, 0.5, 0)) + kit.sphere(0.13, gold, (s * 0.95, 1.05, 0.46), 12)
        for s in (-1, 1)
    )
    return (
        out
        + kit.cylinder(0.26, 0.19, kit.material("brass", "#c88a24"), (0, 0, 0), 20).turn("x", 90).move(0, 1.35, -0.44)
        + kit.box(1.2, 0.22, 0.5, gold, 0.02, (0, 0, 0.86))
    )
