"""A mosque inside: a carpet in rows of arches, a niche of blue tiles, arcades on slim columns, a wheel of lamps, a dome."""

import math

from skyscreen.catalogue import place


@place(
    en=("mosque", "mosque interior", "prayer hall", "arabian palace", "sultan's palace", "alhambra", "moorish palace"),
    zh=("清真寺", "阿拉伯宫殿", "礼拜寺", "苏丹宫殿", "阿尔罕布拉宫"),
    indoor=True,
    ambience=("room",),
    ground="cloth",
    reverb=2.4,
    hours=11.0,
    life=("Three men pray",),
    pastime="prays",
)
def mosque(set):
    kit = set.kit
    set.stage(5.0, 3.0, 0, (0.0, 0.5))
    set.hall(
        16.0,
        18.0,
        6.4,
        wall=kit.material("plaster", "#e8dcc2"),
        floor=kit.material("cloth", "#8a2426"),
        ceiling="#efe6d0",
        dado=(2.4, kit.material("glazed", "#2f7f9f", size=0.25, checker=0.35)),
        holes=[(s, z, 3.2, 1.3, 2.2) for s in ("-x", "+x") for z in (-6, -3, 0, 3, 6)],
        bars="stained",
        frame="#d8c8a0",
        skirting=None,
        cornice=False,
    )
    spots = [(s * 5.0, 0, z) for s in (-1, 1) for z in (-7.0, -3.5, 0.0, 3.5, 7.0)]
    set.fitting("column", spots, height=3.4, radius=0.2, colour="#d8d2c8", trim="#c89a3c", shadow=False)
    one = kit.fitting(
        "arch",
        span=3.1,
        spring=3.4,
        colour="#e8dcc2",
        material="plaster",
        thick=0.45,
        wide=0.2,
        pointed=0.35,
        piers=False,
    )
    bands = sum(
        kit.box(0.3, 0.36, 0.47, kit.material("plaster", "#a8402c"), 0.0).move(0, 1.55, 0).turn("z", a).move(0, 3.4, 0)
        for a in (-72, -36, 0, 36, 72)
    )
    set.shape(
        "arcade",
        *[(one + bands).turn("y", 90).move(s * 5.0, 0, z) for s in (-1, 1) for z in (-5.25, -1.75, 1.75, 5.25)],
        *[kit.box(0.5, 1.2, 18.0, kit.material("plaster", "#e8dcc2"), 0.0, (s * 5.0, 5.25, 0)) for s in (-1, 1)],
        shadow=False,
    )
    gold, blue = kit.material("brass", "#d0a44a"), kit.material("glazed", "#1f5f9a", size=0.16, checker=0.4)
    rim = kit.fitting(
        "arch", span=2.0, spring=1.9, colour="#d0a44a", material="brass", thick=0.2, wide=0.18, pointed=0.5
    )
    niche = kit.sheet(
        lambda u, v: (1.0 * math.cos(math.pi * u), 3.0 * v, -0.25 - 0.0 * math.sin(math.pi * u)), 12, 2, blue
    )
    set.on(
        "-z",
        0,
        kit.box(4.6, 5.2, 0.08, blue, 0.0),
        kit.box(4.9, 5.4, 0.04, gold, 0.0),
        rim.move(0, 0, 0.12),
        kit.box(2.0, 2.4, 0.1, kit.material("glazed", "#0f3f6a", size=0.12, checker=0.5), 0.0),
        niche,
    )
    steps = sum(
        kit.box(0.9, 0.25 * (k + 1), 0.32, kit.material("wood", "#5a3620"), 0.0, (0, 0, 1.6 - 0.32 * k))
        for k in range(7)
    )
    set.shape(
        "pulpit",
        steps,
        kit.box(0.9, 3.4, 0.1, kit.material("wood", "#5a3620"), 0.0, (0, 0, -0.6)),
        kit.cone(0.55, 0.9, gold, (0, 3.4, -0.2), 8),
        at=(3.4, 0, -7.6),
        solid=True,
    )
    row = kit.extrude(
        [(-0.4, 0), (0.4, 0), (0.4, 0.75), (0.2, 1.0), (0, 1.12), (-0.2, 1.0), (-0.4, 0.75)],
        0.006,
        kit.material("cloth", "#b8902c"),
    ).turn("x", -90) + kit.extrude(
        [(-0.34, 0.06), (0.34, 0.06), (0.34, 0.72), (0.17, 0.94), (0, 1.04), (-0.17, 0.94), (-0.34, 0.72)],
        0.01,
        kit.material("cloth", "#7a1f24"),
    ).turn("x", -90)
    set.shape(
        "carpet",
        row.many([(-4.2 + 0.93 * k, 0.004, -5.6 + 1.45 * j) for k in range(10) for j in range(9)]),
        shadow=False,
    )
    ring = (
        kit.torus(2.0, 0.05, gold, (0, 0, 0), 40, 6)
        + kit.torus(1.2, 0.04, gold, (0, 0.3, 0), 30, 6)
        + kit.ropes(
            [((0, 3.2, 0), (2.0 * math.sin(a), 0, 2.0 * math.cos(a)), 0.012) for a in (1.047 * k for k in range(6))],
            gold,
            4,
        )
    )
    glass = kit.lathe(
        [(0.04, -0.16), (0.1, -0.08), (0.09, 0.02)], kit.material("lamp", "#ffe0b0", emission=3.4), segments=9
    )
    ring += glass.many(
        [
            (r * math.sin(6.2832 * k / n), y, r * math.cos(6.2832 * k / n))
            for r, y, n in ((2.0, 0, 20), (1.2, 0.3, 12))
            for k in range(n)
        ]
    )
    set.shape("wheel of lamps", ring, at=(0, 3.3, -0.4), shadow=False)
    for a in range(4):
        set.light((1.5 * math.sin(1.57 * a), 3.0, -0.4 + 1.5 * math.cos(1.57 * a)), "#ffdca8", 4.5, 9.0)
    set.lamps(
        "globe",
        [(s * 6.5, z) for s in (-1, 1) for z in (-5.2, 0, 5.2)],
        on=True,
        drop=1.8,
        size=0.14,
        power=0.8,
        lights=4,
    )
    set.camera_limits((-4.4, 0.2, -6.5), (4.4, 4.6, 8.2))
