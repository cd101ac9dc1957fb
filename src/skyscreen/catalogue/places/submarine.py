"""A submarine: a steel tube of pipes, valves with red wheels, gauges and the periscope, round ports on green water."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "submarine",
        "inside a submarine",
        "submarine interior",
        "u-boat",
        "engine room",
        "underwater base",
        "bathyscaphe",
        "undersea station",
    ),
    zh=("潜艇", "潜水艇", "潜艇里", "轮机舱", "海底基地", "水下基地"),
    near=("underwater base", "undersea station", "海底基地", "水下基地"),
    indoor=True,
    ambience=("room", "ocean"),
    ground="iron",
    reverb=0.6,
    hours=12.0,
    life=("A sailor looks through a telescope",),
)
def submarine(set):
    kit = set.kit
    set.stage(5.0, 1.2)
    set.sky(exposure=-0.25, cloud=1.0)
    hull, steel, brass = kit.material("paint", "#6f8078", 0.45), kit.material("steel"), kit.material("brass")
    set.hall(
        4.2,
        14.0,
        1.5,
        wall=hull,
        floor=kit.material("iron", "#4a5054"),
        ceiling=hull,
        shape="barrel",
        rise=1.3,
        skirting=None,
        cornice=False,
        dado=(0.8, "#4a5a5a"),
        clear=0.35,
    )
    ribs = [
        kit.tube(
            [(2.08 * math.cos(math.pi * k / 14), 1.5 + 1.26 * math.sin(math.pi * k / 14), z) for k in range(15)],
            0.07,
            kit.material("paint", "#5a6a64", 0.45),
            5,
        )
        + kit.box(0.12, 1.5, 0.14, kit.material("paint", "#5a6a64", 0.45), 0.0).many(
            [(s * 2.05, 0, z) for s in (-1, 1)]
        )
        for z in [-6.4 + 1.6 * k for k in range(9)]
    ]
    set.shape("ribs", *ribs, shadow=False)
    pipes = [
        ((s * x, y, -7), (s * x, y, 7), r)
        for s in (-1, 1)
        for x, y, r in (
            (1.95, 1.75, 0.09),
            (1.82, 1.98, 0.06),
            (1.62, 2.2, 0.05),
            (1.3, 2.42, 0.07),
            (2.02, 0.95, 0.05),
            (2.02, 0.35, 0.07),
        )
    ]
    set.shape(
        "pipes",
        kit.ropes(pipes[::2], kit.material("steel", "#9aa29a"), 8),
        kit.ropes(pipes[1::2], kit.material("brass", "#a8763c"), 8),
        shadow=False,
    )
    red = kit.material("paint", "#b8281c", 0.35)
    valve = kit.torus(0.15, 0.022, red, (0, 0, 0), 18, 6).turn("z", 90) + kit.ropes(
        [((0, 0, 0), (0, 0.15 * math.sin(1.57 * k), 0.15 * math.cos(1.57 * k)), 0.014) for k in range(4)]
        + [((-0.25, 0, 0), (0, 0, 0), 0.025)],
        red,
        6,
    )
    set.shape(
        "valves",
        valve.many([(1.72, 1.0 + 0.3 * (k % 3), -5.6 + 0.9 * k, 180) for k in range(12)]),
        valve.many([(-1.72, 1.05 + 0.3 * (k % 2), -5.2 + 1.3 * k, 0) for k in range(9)]),
        shadow=False,
    )
    gauge = (
        kit.cylinder(0.13, 0.06, brass, (0, 0, 0), 18).turn("z", 90)
        + kit.cylinder(0.11, 0.065, kit.material("lamp", "#f4ecd0", emission=0.7), (0, 0, 0), 18).turn("z", 90)
        + kit.ropes([((-0.072, 0, 0), (-0.072, 0.06, 0.05), 0.006)], kit.material("paint", "#b8281c"), 3)
    )
    set.shape(
        "gauges",
        gauge.many([(1.9, 1.35 + 0.32 * (k % 2), -6.0 + 0.45 * k) for k in range(26) if k % 4 != 3]),
        gauge.many([(-1.9, 1.4, -5.0 + 0.8 * k, 180) for k in range(12) if k % 3]),
        shadow=False,
    )
    set.shape(
        "ports",
        *[
            (
                kit.torus(0.3, 0.06, brass, (0, 0, 0), 24, 7)
                + kit.cylinder(0.28, 0.01, kit.material("lamp", "#2f9a9a", emission=1.1), (0, 0.0, 0), 22, bevel=0)
            )
            .turn("z", 90)
            .move(s * 2.02, 1.35, z)
            for s in (-1, 1)
            for z in (-3.6, -0.4, 2.8)
        ],
        shadow=False,
    )
    scope = (
        kit.cylinder(0.1, 2.9, steel, (0, 0, 0), 16)
        + kit.box(0.3, 0.3, 0.26, kit.material("paint", "#2a3034", 0.4), 0.03, (0, 1.4, 0.06))
        + kit.ropes([((-0.42, 1.45, 0.04), (0.42, 1.45, 0.04), 0.026)], brass, 8)
        + kit.cylinder(0.06, 0.12, kit.material("rubber", "black"), (0, 0, 0), 12).turn("x", 90).move(0, 1.58, 0.18)
    )
    set.shape(
        "periscope",
        scope,
        kit.lathe([(0.32, 0), (0.26, 0.06), (0.14, 0.1)], brass, segments=18),
        at=(0, 0, -1.9),
        solid=True,
    )
    set.fitting("console", [(-2.0, 0, 1.0, 90), (2.0, 0, -3.6, -90)], length=2.4, depth=0.7, colour="#4a5854", seed=4)
    set.surface("console", 0.78)
    hatch = (
        kit.box(1.0, 1.9, 0.1, hull, 0.12)
        + kit.torus(0.22, 0.025, red, (0, 0, 0), 20, 6).turn("x", 90).move(0, 1.0, 0.12)
        + kit.ropes(
            [
                ((0.22 * math.sin(2.09 * k), 1.0 + 0.22 * math.cos(2.09 * k), 0.12), (0, 1.0, 0.12), 0.016)
                for k in range(3)
            ],
            red,
            6,
        )
    )
    set.on("-z", 0, hatch)
    set.on("+z", 0, hatch)
    cage = kit.sphere(0.09, kit.material("lamp", "#ffd8a0", emission=3.6), (0, -0.1, 0), 10) + kit.torus(
        0.1, 0.01, steel, (0, -0.12, 0), 14, 4
    )
    set.shape("lamps", cage.many([(0.6, 2.62, -5.0 + 2.5 * k) for k in range(5)]), shadow=False)
    for z in (-5.0, -2.0, 1.0, 4.0):
        set.light((0.4, 2.3, z), "#ffd0a0", 1.8, 5.0)
    set.light((0.0, 1.6, -6.0), "#ff4a3a", 2.5, 5.0)
    for z in (-3.6, 2.8):
        set.light((-1.6, 1.35, z), "#4ac8c0", 1.0, 3.0)
    set.camera_limits((-1.2, 0.3, -6.0), (1.2, 2.3, 6.0))
