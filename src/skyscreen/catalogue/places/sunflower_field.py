"""A field in flower, rape or sunflowers, with a path through it, a windmill, poplars and blue hills."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "sunflower field",
        "field of sunflowers",
        "sunflowers",
        "flower field",


        "field of flowers",
    ),
    zh=("向日葵花田", "向日葵田", "向日葵", "花海"),
    ambience=("birds", "wind"),
    ground="soil",
    reverb=0.2,
    hours=9.5,
)
def sunflower_field(set):
    kit, rng = set.kit, set.random("rows")
    set.stage(36, 3.0)
    set.ground(
        kit.material("soil", "#5a5a30", litter=0.2, moss=0.9),
        hills=0.6,
        wavelength=40,
        far=14,
        far_start=40,
        flat=1.0,
        cells=84,
        fine=0.9,
        reach=460,
    )
    spots, back = [], []
    for i in range(-26, 27):
        x = 1.05 * i
        for j in range(-26, 27):
            z = 1.25 * j + 0.4 * (i % 2)
            if abs(x) < 2.2 or math.hypot(x, z) > 30:
                continue
            row = (
                x + rng.uniform(-0.2, 0.2),
                set.height(x, z) - 0.03,
                z + rng.uniform(-0.2, 0.2),
                rng.uniform(-30, 50),
                rng.uniform(0.75, 1.1),
            )
            (spots if abs(x) < 9 else back).append(row)
    for seed in range(3):
        set.copies("sunflower", lambda k, s=seed: flower(k, s), spots[seed::3], params={"seed": seed}, shadow=True)
    # Beyond nine metres four plants stand as one.
    set.copies("sunflowers", patch, back[::5], shadow=False)
    far = []
    for _ in range(190):
        a, r = rng.uniform(0, 6.2832), 30 + 75 * rng.random() ** 0.7
        far.append(
            (
                r * math.sin(a),
                set.height(r * math.sin(a), r * math.cos(a)),
                r * math.cos(a),
                rng.uniform(0, 360),
                rng.uniform(1.5, 2.2),
            )
        )
    set.copies("far rows", belt, far, shadow=False)
    set.scatter(
        "grass_tuft",
        90,
        (1.6, 22),
        variants=3,
        clear=0.05,
        blades=40,
        spread=0.4,
        shadow=False,
        within=lambda x, z: abs(x) < 2.4,
    )
    set.put("windmill", (-44, -78), 30)
    set.put("house", (40, -92), -30)
    for k in range(9):
        set.put("broadleaf", (58 + 7 * k, -86 + 5 * k), 40 * k, 1.2, seed=k % 3, solid=False)
        set.put("broadleaf", (-64 - 6 * k, -60 + 9 * k), 50 * k, 1.1, seed=k % 3, solid=False)
    set.scatter("broadleaf", 40, (110, 240), gap=7, variants=3, scale=(1.0, 1.6), purpose="far")
    set.backdrop("hills", distance=520, height=95, colour="#4d6040", fields=0.9)
    set.backdrop("mountains", distance=1300, height=230, snow=0.1)
    set.put("butterfly", (1.7, 2.5), 50, y=1.7, solid=False, shadow=False)
    set.put("butterfly", (-1.8, -3.5), 200, y=1.9, solid=False, shadow=False, colour="#e8b030")


def head(kit, at, pitch, segments=12):
    """A flower head of 34 cm that looks to +Z and `pitch` degrees down."""
    seed, petal = kit.material("soil", "#3a2412"), kit.material("petal", "#f2b010")
    disc = kit.cone(0.105, 0.03, seed, (0, 0, 0), segments).turn("x", 90)
    count = kit.n(20, 6)
    wide = 0.075 * 20 / count
    rows = [
        [
            (0.085 * math.cos(a), 0.085 * math.sin(a), 0.0),
            (0.14 * math.cos(a), 0.14 * math.sin(a), 0.018),
            (0.2 * math.cos(a), 0.2 * math.sin(a), -0.008),
        ]
        for a in (6.2832 * k / count for k in range(count))
    ]
    flat = [(-math.sin(a), math.cos(a), 0) for a in (6.2832 * k / count for k in range(count))]
    return (disc + kit.strips(rows, [0.6 * wide, wide, 0.01], petal, flat)).turn("x", pitch).move(*at)


def flower(kit, seed):
    """A sunflower of 1.6 m: stem, heart-shaped leaves, one head."""
    rng = kit.random(f"flower {seed}")
    green = kit.material("leaf", "#4c7a2c")
    high, lean = 1.35 + 0.12 * seed, rng.uniform(-0.06, 0.06)
    stem = [(0, 0, 0), (lean, 0.6 * high, 0), (lean, high, 0.02), (lean, high + 0.03, 0.1)]
    far = kit.detail < 0.5
    out = (
        kit.ropes([(stem[0], stem[2], 0.016)], green, 3)
        if far
        else kit.tube(stem, [0.02, 0.017, 0.014, 0.012], green, 5)
    )
    rows, flat = [], []
    for k in range(7):
        a, y, r = 2.4 * k + rng.random(), high * (0.18 + 0.105 * k), 0.34 - 0.022 * k
        c, s = math.cos(a), math.sin(a)
        rows.append([(lean, y, 0), (lean + 0.5 * r * c, y + 0.09, 0.5 * r * s), (lean + r * c, y - 0.06, r * s)])
        flat.append((-s, 0.15, c))
    return (
        out + kit.strips(rows, [0.05, 0.24, 0.02], green, flat) + head(kit, (lean, high + 0.02, 0.13), 12 + 14 * seed)
    ).sway(0.35, 0.1, 1.5)


def patch(kit):
    """Four plants of the middle distance."""
    rng, out = kit.random("patch"), []
    green = kit.material("leaf", "#4c7a2c")
    for k in range(4):
        x, z, y = (
            (k % 2) * 1.0 - 0.5 + rng.uniform(-0.2, 0.2),
            (k // 2) * 1.0 - 0.5 + rng.uniform(-0.2, 0.2),
            rng.uniform(1.3, 1.6),
        )
        out.append(head(kit, (x, y, z), rng.uniform(5, 35), 8).turn("y", rng.uniform(-20, 20)))
        spots = [(x + rng.uniform(-0.2, 0.2), y * rng.uniform(0.2, 0.85), z + rng.uniform(-0.2, 0.2)) for _ in range(9)]
        out.append(kit.leaves(spots, 0.3, 0.24, green, f"patch {k}", spread=0.9))
    return sum(out).sway(0.3, 0.2, 1.6)


def belt(kit):
    """Six metres of the field far off: a low mass with heads over it."""
    rng = kit.random("belt")
    mass = kit.ellipsoid(3.4, 0.62, 2.8, kit.material("needle", "#4f6a22"), (0, 0.1, 0), 10)
    spots = [(rng.uniform(-3, 3), rng.uniform(0.45, 0.85), rng.uniform(-2.4, 2.4)) for _ in range(40)]
    return mass + kit.leaves(spots, 0.40, 0.38, kit.material("petal", "#e8a010"), spread=1.0)
