"""A stable: stalls of old boards with half doors, hay in the loft and on the floor, harness, lanterns, beams, dusty light."""

from skyscreen.catalogue import place


@place(
    en=(
        "stable",
        "barn",
        "barn interior",
        "horse stable",
        "cowshed",
        "hayloft",
        "inside a barn",
        "manger",
        "chicken coop",
    ),
    zh=("马厩", "谷仓", "马棚", "牛棚", "牲口棚", "粮仓", "鸡舍", "马房", "猪圈", "羊圈", "牛圈", "鸡窝"),
    near=("barn", "barn interior", "chicken coop", "谷仓", "粮仓", "鸡舍"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="soil",
    reverb=0.5,
    hours=8.5,
)
def stable(set):
    kit = set.kit
    rng = set.random("straw")
    set.stage(6.0, 1.8, 0, (0.0, 0.6))
    set.hall(
        10.0,
        14.0,
        3.4,
        wall=kit.material("planks", "#8a6440"),
        floor=kit.material("soil", "#7a6246"),
        ceiling=kit.material("planks", "#6f5236"),
        shape="gable",
        rise=3.2,
        holes=[
            ("-z", 0.0, 0.02, 3.0, 3.0),
            ("-x", -3.2, 1.6, 1.1, 0.9),
            ("-x", 3.2, 1.6, 1.1, 0.9),
            ("+x", 0.0, 1.6, 1.1, 0.9),
        ],
        view="garden",
        bars="shop",
        frame="#4a3424",
        skirting=None,
        cornice=False,
    )
    wood, oak = kit.material("planks", "#7a5434"), kit.material("wood", "#5a3c24")
    stall = sum(kit.box(2.6, 1.5, 0.08, wood, 0.0, (s * 3.7, 0, z)) for s in (-1, 1) for z in (-5.4, -2.4, 0.6, 3.6))
    doors = sum(
        kit.box(0.07, 1.15, 1.2, wood, 0.0, (s * 2.4, 0.1, z))
        + kit.box(0.09, 0.08, 1.2, oak, 0.0, (s * 2.4, 1.22, z))
        + kit.box(0.09, 1.4, 0.1, oak, 0.0).turn("x", 40).move(s * 2.4 - s * 0.02, 0.14, z - 0.45)
        for s in (-1, 1)
        for z in (-3.9, -0.9, 2.1)
    )
    posts = sum(kit.box(0.2, 3.4, 0.2, oak, 0.01, (s * 2.4, 0, z)) for s in (-1, 1) for z in (-5.4, -2.4, 0.6, 3.6))
    set.shape("stalls", stall, doors, posts)
    beams = kit.ropes(
        [((-5, 3.35, z), (5, 3.35, z), 0.13) for z in (-5.4, -2.4, 0.6, 3.6)]
        + [((s * 5, 3.4, z), (0, 6.5, z), 0.1) for s in (-1, 1) for z in (-5.4, -2.4, 0.6, 3.6)]
        + [((s * 2.4, 2.5, z), (s * 1.4, 3.3, z), 0.08) for s in (-1, 1) for z in (-5.4, -2.4, 0.6, 3.6)],
        oak,
        5,
    )
    set.shape("beams", beams, shadow=False)
    hay, tone = kit.material("rope", "#c8a450"), kit.material("blade", "#d0b060")
    bale = kit.box(1.0, 0.5, 0.5, hay, 0.04) + kit.box(0.03, 0.52, 0.52, kit.material("rope", "#7a5a2c"), 0.0).many(
        [(-0.25, 0, 0), (0.25, 0, 0)]
    )
    set.shape(
        "bales",
        bale.many(
            [
                (-1.0, 0, 6.2, 8),
                (0.2, 0, 6.3, -6),
                (-0.4, 0.5, 6.2, 3),
                (1.6, 0, 5.9, 30),
                (-2.0, 0, -6.2, 80),
                (2.0, 0, -6.3, 95),
            ]
            + [(x, 3.45, z, 12 * x) for x in (-3.2, -2.0, 2.2, 3.4) for z in (-4.4, -3.2, 2.2, 3.2)]
        ),
    )
    loft = sum(kit.box(3.0, 0.1, 4.4, wood, 0.0, (s * 3.4, 3.34, z)) for s in (-1, 1) for z in (-3.8, 2.6))
    set.shape("loft", loft)
    straw = kit.leaves(
        [(rng.uniform(-2.1, 2.1), 0.03, rng.uniform(-6.4, 6.4)) for _ in range(300)]
        + [(rng.choice((-1, 1)) * rng.uniform(2.6, 4.8), 0.06, rng.uniform(-5.2, 3.4)) for _ in range(420)],
        0.26,
        0.02,
        tone,
        "straw",
        droop=0.1,
        spread=1.0,
    )
    set.shape("straw", straw, shadow=False)
    collar = kit.torus(0.24, 0.06, kit.material("leather", "#4a2a18"), (0, 0, 0), 18, 7).turn("x", 90).scale(
        0.8, 1.2, 1
    ) + kit.tube(
        [(0.2, -0.2, 0.02), (0.36, -0.6, 0.02), (0.1, -0.8, 0.02), (-0.2, -0.5, 0.02)],
        0.02,
        kit.material("leather", "#5a3420"),
        5,
        smooth=4,
    )
    set.shape(
        "harness",
        *[collar.turn("y", -90 * s).move(s * 2.26, 2.1, z) for s in (-1, 1) for z in (-2.4, 0.6)],
        shadow=False,
    )
    fork = kit.ropes(
        [((0, 0, 0), (0.1, 1.5, -0.3), 0.018)]
        + [((0.1 + 0.06 * k, 1.5, -0.3), (0.12 + 0.06 * k, 1.85, -0.36), 0.008) for k in (-1, 0, 1)],
        oak,
        5,
    )
    bucket = kit.lathe(
        [(0.13, 0), (0.18, 0.3), (0.16, 0.3), (0.11, 0.02), (0, 0.02)], kit.material("planks", "#8a6a42"), segments=14
    )
    set.shape("tools", fork.move(2.0, 0, -5.6), bucket.many([(-1.9, 0, 3.9), (1.9, 0, -1.6)]))
    set.put("wheelbarrow", (1.7, 4.6), 200)
    set.put("barrel", (-1.9, -5.2), 0)
    if not set.night:
        for z in (-2.6, 2.6):
            set.shaft((-4.9, 2.1, z), (0.6, 0.0, z + 1.0), 0.45, "#ffe2b0", 0.05)
    lamp = (
        kit.cylinder(0.09, 0.2, kit.material("lamp", "#ffc070", emission=3.4), (0, 0, 0), 10)
        + kit.cylinder(0.11, 0.04, kit.material("iron"), (0, -0.04, 0), 10)
        + kit.cone(0.11, 0.09, kit.material("iron"), (0, 0.2, 0), 10)
        + kit.ropes([((0, 0.28, 0), (0, 0.9, 0), 0.008)], kit.material("iron"), 3)
    )
    set.shape(
        "lanterns",
        lamp.many([(s * 2.2, 2.3, z) for s in (-1, 1) for z in (-2.4, 3.6)]),
        shadow=False,
        lit=None if set.night else False,
    )
    if set.night:
        for s in (-1, 1):
            for z in (-2.4, 3.6):
                set.light((s * 2.0, 2.3, z), "#ffb060", 4.0, 8.0, flicker=0.2)
    set.camera_limits((-2.0, 0.2, -6.2), (2.0, 4.6, 6.2))
