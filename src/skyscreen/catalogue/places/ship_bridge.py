"""A ship's bridge: wide windows over the sea, the wheel, a brass telegraph, consoles, a chart table, white steel."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "ship's bridge",
        "ship bridge",
        "wheelhouse",
        "ship's cabin",
        "ship cabin",
        "captain's cabin",
        "boat cabin",
        "cabin of a ship",
        "pilothouse",
    ),
    zh=("船舱", "驾驶室", "船长室", "轮船驾驶台", "船舱里", "舰桥"),
    indoor=True,
    windows=True,
    ambience=("room", "ocean"),
    ground="planks",
    reverb=0.35,
    hours=16.0,
)
def ship_bridge(set):
    kit = set.kit
    brass, oak = kit.material("brass"), kit.material("wood", "#7a4a28")
    set.stage(2.6, 1.4, 0, (0.0, 0.8))
    holes = [("-z", -3.0 + 1.5 * k, 1.05, 1.3, 1.15) for k in range(5)] + [
        ("-x", -0.6, 1.05, 2.6, 1.15),
        ("+x", 0.6, 1.05, 2.6, 1.15),
    ]
    set.hall(
        8.0,
        6.6,
        2.7,
        wall=kit.material("paint", "#e4e2d6", 0.4),
        floor=kit.material("planks", "#9a6f42", 0.35),
        ceiling=kit.material("paint", "#ece8dc", 0.5),
        dado=(0.95, kit.material("wood", "#7a4a28")),
        holes=holes,
        view="sea",
        bars="shop",
        frame="#5a3a20",
        skirting=None,
        cornice=False,
        upstairs=9.0,
    )
    wheel = (
        kit.torus(0.46, 0.035, oak, (0, 0, 0), 32, 8).turn("x", 90)
        + kit.cylinder(0.09, 0.1, brass, (0, 0, 0), 16).turn("x", 90)
        + kit.ropes(
            [((0, 0, 0.03), (0.68 * math.sin(0.7854 * k), 0.68 * math.cos(0.7854 * k), 0.03), 0.022) for k in range(8)],
            oak,
            7,
        )
    )
    post = (
        kit.box(0.34, 1.0, 0.3, oak, 0.02)
        + kit.cylinder(0.16, 0.1, brass, (0, 1.0, 0), 18)
        + kit.ellipsoid(0.14, 0.12, 0.14, kit.material("ceramic", "#cfe0e4", 0.05), (0, 1.12, 0), 14)
    )
    set.shape("wheel", wheel.move(0, 1.0, 0.24), post, at=(0.0, 0, -1.7), solid=True)
    set.surface("wheel", 1.0)
    telegraph = (
        kit.cylinder(0.09, 0.95, brass, (0, 0, 0), 14)
        + kit.cylinder(0.22, 0.16, brass, (0, 0, 0), 26).turn("x", 90).move(0, 1.1, 0.08)
        + kit.cylinder(0.18, 0.18, kit.material("paper", "#f0e8d4"), (0, 0, 0), 26).turn("x", 90).move(0, 1.1, 0.09)
        + kit.ropes([((0, 1.1, 0.1), (0.12, 1.4, 0.1), 0.02)], brass, 6)
    )
    set.shape("telegraph", telegraph.many([(-1.3, 0, -1.8), (1.3, 0, -1.8)]))
    set.line("-z", [-2.5, 2.5], "console", length=2.6, depth=0.7, colour="#c8c4b4", screens=2, out=0.05, seed=2)
    set.fitting("table", [(-3.1, 0, 1.6, 90)], width=1.8, depth=1.0, height=0.92, colour="#7a4a28")
    chart = (
        kit.box(0.85, 0.004, 1.5, kit.material("paper", "#e8dcb8"), 0.0)
        + kit.ropes(
            [((-0.3, 0.008, -0.6), (0.1, 0.008, -0.1), 0.006), ((0.1, 0.008, -0.1), (0.25, 0.008, 0.5), 0.006)],
            kit.material("paint", "#c8301c"),
            3,
        )
        + kit.facet(
            [(-0.42, 0.006, -0.2), (-0.42, 0.006, 0.7), (-0.1, 0.006, 0.5), (-0.2, 0.006, 0.1)],
            kit.material("paper", "#c8b07a"),
        )
        + kit.ropes(
            [((0.2, 0.01, 0.2), (0.3, 0.12, 0.25), 0.006), ((0.36, 0.01, 0.32), (0.3, 0.12, 0.25), 0.006)], brass, 4
        )
    )
    set.shape("chart", chart, at=(-3.1, 0.92, 1.6), shadow=False)
    set.line(
        "+x",
        [-1.6],
        "shelves",
        length=1.7,
        height=1.9,
        depth=0.32,
        rows=5,
        goods=("books", "files", "boxes"),
        colour="#7a4a28",
        seed=3,
    )
    ring = (
        kit.torus(0.32, 0.07, kit.material("plastic", "#e86a2c"), (0, 0, 0), 26, 8).turn("x", 90)
        + kit.box(0.16, 0.16, 0.15, kit.material("plastic", "#f0ece4"), 0.0, (0, 0.24, 0))
        + kit.box(0.16, 0.16, 0.15, kit.material("plastic", "#f0ece4"), 0.0, (0, -0.4, 0))
    )
    set.on("+z", 2.4, ring, y=1.6, out=0.06)
    set.on("+z", 0.2, kit.fitting("double_door", width=0.9, height=2.0, colour="#7a4a28"))
    set.put("clock", (-2.2, 3.25), 180, y=1.7, solid=False, shadow=False)
    set.put("telescope", (3.2, -0.9), -120)
    lamp = kit.sphere(0.1, kit.material("lamp", "#ffd090", emission=3.0), (0, -0.2, 0), 12) + kit.ropes(
        [
            ((0.09 * a, -0.32, 0.09 * b), (0.09 * a, -0.08, 0.09 * b), 0.008)
            for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))
        ]
        + [((0, -0.08, 0), (0, 0, 0), 0.015)],
        brass,
        4,
    )
    set.shape(
        "lamps",
        lamp.many([(x, 2.7, z) for x in (-2.2, 2.2) for z in (-1.0, 1.6)]),
        shadow=False,
        lit=None if set.night else False,
    )
    if set.night:
        for x in (-2.2, 2.2):
            set.light((x, 2.4, 0.4), "#ffc888", 3.5, 7.0)
