"""A church inside: a nave of pointed arches under a vault, stained glass, pews, an altar with candles, a rose window."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "church interior",
        "cathedral",
        "church",
        "chapel",
        "inside a church",
        "cathedral interior",
        "abbey",
        "nave",
        "wedding ceremony",
        "basilica",
    ),
    zh=("教堂", "大教堂", "教堂里", "礼拜堂", "教堂内", "圣堂"),
    indoor=True,
    ambience=("room",),
    ground="stone",
    reverb=2.8,
    hours=10.0,
    life=("A priest prays",),
    pastime="prays",
    guests="listen",
    full=0.4,
)
def church(set):
    kit = set.kit
    stone = kit.material("stone", "#cfc4ac", 0.8)
    set.stage(6.0, 1.7, 0, (0.0, 1.0))
    side = [(s, z, 2.2, 1.5, 4.2) for s in ("-x", "+x") for z in (-8.4, -4.2, 0.0, 4.2, 8.4)]
    set.hall(
        14.0,
        26.0,
        8.0,
        wall=stone,
        floor=kit.material("glazed", "#b8ac94", 0.3, size=0.6, checker=0.35),
        ceiling=kit.material("plaster", "#d8cdb4"),
        shape="barrel",
        rise=4.2,
        holes=[*side, ("-z", -2.4, 3.6, 1.5, 5.0), ("-z", 0.0, 3.6, 1.7, 6.0), ("-z", 2.4, 3.6, 1.5, 5.0)],
        bars="stained",
        frame="#3a3632",
        skirting=None,
        cornice=False,
    )
    rows = (-10.5, -6.3, -2.1, 2.1, 6.3, 10.5)
    set.fitting(
        "column",
        [(s * 4.2, 0, z) for s in (-1, 1) for z in rows],
        height=5.2,
        radius=0.36,
        colour="#c8bca2",
        shadow=False,
    )
    arches = kit.fitting("arch", span=3.5, spring=5.2, colour="#c8bca2", thick=0.5, wide=0.32, pointed=0.6, piers=False)
    set.shape(
        "arcade",
        *[arches.turn("y", 90).move(s * 4.2, 0, z) for s in (-1, 1) for z in (-8.4, -4.2, 0.0, 4.2, 8.4)],
        shadow=False,
    )
    ribs = [
        kit.tube(
            [(7.0 * math.cos(math.pi * k / 14), 8.0 + 4.1 * math.sin(math.pi * k / 14), z) for k in range(15)],
            0.16,
            stone,
            6,
        )
        for z in rows
    ]
    cross = [
        kit.tube(
            [
                (7.0 * math.cos(math.pi * k / 14) * s, 8.0 + 4.1 * math.sin(math.pi * k / 14), z + 4.2 * k / 14)
                for k in range(15)
            ],
            0.1,
            stone,
            5,
        )
        for z in rows[:-1]
        for s in (-1, 1)
    ]
    set.shape("ribs", *ribs, *cross, shadow=False)
    oak = "#5a3620"
    set.fitting(
        "bench",
        [(s * 2.35, 0, -4.6 + 1.15 * k, 180) for s in (-1, 1) for k in range(13)],
        length=2.7,
        colour=oak,
        back=0.95,
        shadow=False,
    )
    set.fitting(
        "rug", [(0, 0, -2.0)], width=1.5, depth=19.0, colour="#7d1a1c", inner="#7d1a1c", solid=False, shadow=False
    )
    # The chancel: steps, the altar with its cloth, cross and candles.
    gold = kit.material("brass")
    set.shape(
        "chancel", *[kit.box(9.0 - 0.8 * k, 0.17, 4.4 - 0.7 * k, stone, 0.0, (0, 0.17 * k, -10.8)) for k in range(3)]
    )
    altar = (
        kit.box(2.6, 1.0, 0.9, kit.material("stone", "#e0d6c2"), 0.02)
        + kit.box(2.8, 0.04, 1.0, kit.material("cloth", "#f6f2ea"), 0.0, (0, 1.0, 0))
        + kit.box(0.7, 0.9, 0.02, kit.material("cloth", "#8a1c20"), 0.0, (0, 0.12, 0.47))
    )
    altar += kit.box(0.12, 1.5, 0.08, gold, 0.01, (0, 1.04, -0.2)) + kit.box(
        0.8, 0.12, 0.08, gold, 0.01, (0, 2.0, -0.2)
    )
    candles = [(x, 1.04, 0) for x in (-1.1, -0.8, -0.5, 0.5, 0.8, 1.1)]
    altar += kit.cylinder(0.03, 0.4, kit.material("paper", "ivory"), (0, 0, 0), 8).many(candles) + kit.flame(0.065, 0.011, (0, 0.4, 0)).many(candles)
    set.shape("altar", altar, at=(0, 0.5, -11.4), solid=True)
    set.surface("altar", 1.54)
    rack = (
        kit.box(1.0, 0.8, 0.3, kit.material("iron"), 0.0)
        + kit.cylinder(0.02, 0.12, kit.material("paper", "ivory"), (0, 0, 0), 6, bevel=0).many(
            [(-0.42 + 0.12 * k, 0.8 + 0.08 * j, 0.1 - 0.1 * j) for k in range(8) for j in range(3)]
        )
        + kit.flame(0.045, 0.008, (0, 0.12, 0)).many(
            [(-0.42 + 0.12 * k, 0.8 + 0.08 * j, 0.1 - 0.1 * j) for k in range(8) for j in range(3)]
        )
    )
    set.shape("votive candles", *[rack.move(s * 3.4, 0.17, -8.6) for s in (-1, 1)], shadow=False)
    for s in (-1, 1):
        set.light((s * 3.2, 1.4, -8.3), "#ffb060", 3.5, 7.0, flicker=0.25)
        set.light((s * 1.0, 2.4, -10.6), "#ffb868", 3.0, 7.0, flicker=0.2)
    for z in (-5.0, 0.5, 6.0):
        if not set.night:
            set.shaft((6.6, 5.6, z), (-1.0, 0.2, z + 2.0), 0.7, "#ffe6c0", 0.035)
    set.lamps("globe", [(0, z) for z in (-6.3, -1.0, 4.3, 9.0)], on=True, drop=3.6, height=10.0, size=0.2, power=1.6)
    set.camera_limits((-3.4, 0.2, -8.0), (3.4, 4.2, 12.2))
