"""A station hall: platforms under an arched roof of iron and glass, a train at each side, clock, benches, travellers."""

import math
from itertools import pairwise

from skyscreen.catalogue import place


@place(
    en=(
        "train station",
        "railway station",
        "train platform",
        "station",
        "platform",
        "railway platform",
    ),
    zh=("火车站", "车站", "站台", "月台", "高铁站", "候车室", "候车厅", "候车大厅"),
    ambience=("crowd", "city"),
    ground="paving",
    reverb=1.6,
    hours=9.0,
    life=("A woman carries a suitcase", "A train conductor waves a flag"),
    pastime="walks",
    guests="phone rest read",
    full=0.5,
)
def train_station(set, passers=22, colour="#24506a"):
    kit, rng = set.kit, set.random("station")
    set.stage(40, 4.2)
    half = 5.2
    slab = kit.material("paving", "#9a958c")
    set.ground(
        slab, reach=190, cells=60, fine=1.3, slope=lambda x, z: -1.0 if half < abs(x) < half + 4.4 else 0.0, blocks=4
    )
    edge, line = kit.material("stone", "#b8b2a6"), kit.material("paint", "#e0b020", 0.8)
    iron, wood = kit.material("paint", "#2f4a44", 0.5), kit.material("wood", "#4a3826")
    for s in (-1, 1):
        set.shape(
            "edge",
            kit.box(0.5, 0.06, 180, edge, 0.0, (s * (half - 0.2), 0, 0)),
            kit.box(0.16, 0.012, 180, line, 0.0, (s * (half - 0.75), 0.005, 0)),
            shadow=False,
        )
        x = s * (half + 2.2)
        rails = sum(kit.box(0.08, 0.14, 180, kit.material("steel"), 0.0, (x + r * 0.72, -0.9, 0)) for r in (-1, 1))
        set.shape(
            "rails",
            rails,
            kit.box(2.4, 0.1, 0.26, wood, 0.0).many([(x, -0.98, z) for z in range(-80, 81)]),
            shadow=False,
        )
    set.copies(
        "carriage",
        lambda k: carriage(k, colour),
        [(-half - 2.2, -0.8, z) for z in (-52, -30, -8, 14, 36)],
        solid=True,
        lit=True,
        params={"colour": colour},
    )
    set.copies(
        "second train",
        lambda k: carriage(k, "#7a2420"),
        [(half + 2.2, -0.8, z) for z in (-70, -48, -26)],
        solid=True,
        params={"colour": "red"},
    )
    spots = [(s * 3.6, 0, z) for s in (-1, 1) for z in range(-66, 67, 12)]
    set.copies(
        "column",
        lambda k: k.lathe(
            [(0.34, 0), (0.34, 0.5), (0.16, 0.7), (0.14, 5.2), (0.3, 5.6), (0.3, 5.8)], iron, segments=14
        ),
        spots,
        solid=True,
    )
    # The roof: arches of 24 m, glass between its ribs.
    arch = lambda a: (12.4 * math.cos(a), 5.6 + 6.2 * math.sin(a))
    rows = []
    for z in range(-66, 67, 6):
        points = [arch(math.pi * k / 12) for k in range(13)]
        rows += [((x0, y0, z), (x1, y1, z), 0.12) for (x0, y0), (x1, y1) in pairwise(points)]
        if z % 12 == 6:
            rows += [((s * 3.6, 5.8, z), (s * 6.8, 10.6, z), 0.08) for s in (-1, 1)] + [
                ((-3.6, 5.8, z), (3.6, 5.8, z), 0.07)
            ]
    for k in range(13):
        x, y = arch(math.pi * k / 12)
        rows.append(((x, y, -66), (x, y, 66), 0.07))
    set.shape("ribs", kit.ropes(rows, iron, 5), shadow=True)
    wall = kit.material("brick", "#8f5f4a")
    for s in (-1, 1):
        set.shape(
            "wall",
            kit.box(0.8, 6.4, 140, wall, 0.0, (s * 12.6, 0, 0)),
            kit.box(1.0, 0.4, 140, edge, 0.0, (s * 12.5, 5.6, 0)),
        )
        arches = kit.box(0.1, 3.4, 2.6, kit.material("lamp", "#ffd9a0", emission=1.3 if set.night else 0.5), 0.0)
        set.shape("arches", arches.many([(s * 12.15, 1.4, z) for z in range(-63, 64, 9)]), shadow=False)
    set.copies("kiosk", kiosk, [(2.9, 0, -19, -20), (-2.9, 0, 17, 160)], solid=True)
    set.copies("clock", clock, [(0, 4.3, -6), (0, 4.3, 18)], shadow=False)
    for z in (-13, -3, 8, 20):
        set.put("bench", (3.3 if z % 2 else -3.3, z), -90 if z % 2 else 90)
    for x, z, tone in ((2.6, -8.4, "brown"), (-2.7, 4.2, "tan"), (3.4, 11.8, "navy")):
        set.put("box", (x, z), rng.uniform(0, 90), 0.9, colour=tone)
    lamp = kit.sphere(
        0.2, kit.material("lamp", "#ffe2b0", emission=5.0 if set.night else 0.9), (0, 3.9, 0), 12
    ) + kit.ropes([((0, 4.0, 0), (0, 5.8, 0), 0.02)], iron, 5)
    lamps = [(0, 0, z) for z in range(-60, 61, 12)]
    set.shape("lamps", lamp.many(lamps), shadow=False)
    if set.night:
        for _, _, z in lamps[2:9]:
            set.light((0, 3.7, z), "#ffd9a0", 7.0, 12.0)
    set.crowd(
        passers,
        (9, 46),
        arcs=((-14, 14), (166, 194)),
        variants=5,
        umbrella=False,
        within=lambda x, z: abs(x) < half - 1.0,
    )
    set.camera_limits((-half + 0.5, 0.2, -55), (half - 0.5, 5.2, 55))
    set.backdrop("hills", distance=420, height=40, colour="#5a6470")
    set.air(fog=0.004, fog_height=30.0)


def carriage(kit, colour):
    """A passenger coach 21 m long: a cream band of windows, doors, bogies."""
    body, cream, dark = (
        kit.material("carpaint", colour),
        kit.material("paint", "#e0d6bc", 0.4),
        kit.material("paint", "charcoal", 0.6),
    )
    glow = kit.material("lamp", "#ffd9a0", emission=0.9)
    out = kit.box(2.9, 1.5, 21, body, 0.05, (0, 0.9, 0)) + kit.box(2.86, 1.1, 21, cream, 0.03, (0, 2.38, 0))
    out += kit.loft(
        [
            [(x * 1.45, 3.45 + 0.5 * (1 - abs(x) ** 2.2), z) for x in (-1, -0.7, -0.35, 0, 0.35, 0.7, 1)]
            for z in (-10.5, 10.5)
        ],
        kit.material("paint", "#6a6a6a", 0.6),
        closed=False,
    )
    for s in (-1, 1):
        panes = kit.box(0.04, 0.75, 1.25, glow, 0.0, (s * 1.44, 2.5, 0)) + kit.box(
            0.03, 0.9, 1.4, dark, 0.0, (s * 1.435, 2.42, 0)
        )
        out += panes.many([(0, 0, -8 + 1.78 * k) for k in range(10)])
        out += kit.box(0.05, 2.2, 0.9, dark, 0.0).many([(s * 1.44, 1.05, z) for z in (-9.8, 9.8)]) + kit.box(
            0.04, 0.06, 21, kit.material("brass"), 0.0, (s * 1.46, 2.3, 0)
        )
    wheel = kit.cylinder(0.46, 0.16, kit.material("iron"), (0, 0, 0), 18).turn("z", 90)
    out += sum(wheel.move(s * 0.78, 0.46, z) for s in (-1, 1) for z in (-8.2, -6.2, 6.2, 8.2))
    return (
        out
        + kit.box(2.0, 0.5, 3.4, dark, 0.0).many([(0, 0.4, z) for z in (-7.2, 7.2)])
        + kit.box(2.6, 0.5, 8, dark, 0.0, (0, 0.4, 0))
    )


def kiosk(kit):
    """A newspaper stand."""
    green, wood = kit.material("paint", "#2c5a4a", 0.5), kit.material("wood", "#7a5636")
    out = (
        kit.box(2.2, 1.0, 1.3, green, 0.02)
        + kit.box(2.4, 0.06, 1.5, wood, 0.0, (0, 1.0, 0))
        + kit.box(2.5, 0.2, 1.7, green, 0.02, (0, 2.5, 0))
    )
    out += kit.ropes([((x, 1, z), (x, 2.5, z), 0.05) for x in (-1.1, 1.1) for z in (-0.6, 0.6)], green, 5) + kit.box(
        2.1, 1.4, 0.1, wood, 0.0, (0, 1.05, -0.6)
    )
    rng = kit.random("papers")
    out += sum(
        kit.box(
            0.28,
            0.38,
            0.02,
            kit.material("paper", rng.choice(("#e8e0cc", "#c8503a", "#3f6f9a", "#e0b040"))),
            0.0,
            (-0.85 + 0.34 * (k % 6), 1.15 + 0.5 * (k // 6), -0.53),
        )
        for k in range(12)
    )
    return out + kit.text("NEWS 报刊", 0.22, kit.material("paper", "#f0e6c8")).move(0, 2.6, 0.86)


def clock(kit):
    """A round station clock on a bracket, read from both sides."""
    iron, face, ink = (
        kit.material("iron"),
        kit.material("lamp", "#fff6e0", emission=0.8),
        kit.material("paint", "black"),
    )
    out = kit.ropes([((0, 0.5, 0), (0, 1.5, 0), 0.05)], iron, 6)
    for turn in (0, 180):
        one = kit.cylinder(0.5, 0.02, face, (0, 0, 0), 30).turn("x", 90).move(0, 0, 0.1) + kit.torus(
            0.52, 0.05, iron, (0, 0, 0), 30, 6
        ).turn("x", 90).move(0, 0, 0.08)
        one += sum(kit.box(0.03, 0.1, 0.01, ink, 0.0, (0, 0.36, 0.13)).turn("z", 30 * k) for k in range(12))
        one += kit.box(0.04, 0.26, 0.012, ink, 0.0, (0, 0, 0.135)).turn("z", 60) + kit.box(
            0.03, 0.38, 0.012, ink, 0.0, (0, 0, 0.14)
        ).turn("z", -60)
        out += one.turn("y", turn)
    return out
