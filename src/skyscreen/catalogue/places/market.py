"""A market street: awnings in stripes over stalls of fruit, bread, flowers and cloth, old houses, bunting, shoppers."""

from skyscreen.catalogue import place

STRIPES = (("#c0402c", "#efe3c4"), ("#2f6a5a", "#efe3c4"), ("#d0902c", "#efe8d4"), ("#3a5a8a", "#efe8d4"))
FRUIT = (("#b3161b", "#e0902c", "#7fa03a"), ("#e8c01c", "#c0402c", "#5a2050"), ("#7fa03a", "#d8702c", "#e8d08a"))


@place(
    en=(
        "market",
        "market street",
        "bazaar",
        "farmers market",
        "market square",
        "street market",
        "marketplace",
        "fair",
        "square",
    ),
    zh=("集市", "市集", "赶集", "大集", "年货大集", "乡村集市", "露天市场",),
    ambience=("crowd", "birds"),
    ground="paving",
    reverb=0.5,
    hours=10.0,
    life=("A vendor offers an apple", "A woman chooses apples"),
    pastime="chooses apples",
)
def market(set, passers=23):
    kit, rng = set.kit, set.random("stalls")
    set.stage(32, 4.2)
    set.vista(4, 28, -74)
    set.ground(kit.material("paving", "#8c8274"), reach=200, cells=20, fine=8.0, blocks=4)
    for kind in range(6):
        spots = []
        for side in (-1, 1):
            for k in range(14):
                if (k + 2 * (side > 0)) % 6 == kind:
                    spots.append((side * 4.3, 0.0, -29 + 4.4 * k, -90 * side + rng.uniform(-3, 3)))
        set.copies("stall", lambda k, n=kind: stall(k, n), spots, solid=True, params={"kind": kind})
    for seed in range(4):
        at = [
            (side * 9.5, 0.0, -60 + 7.6 * k, -90 * side)
            for side in (-1, 1)
            for k in range(17)
            if (k * 3 + (side > 0)) % 4 == seed
        ]
        set.copies(
            "house",
            lambda k, s=seed: k.building("timber", 7.2, 7.5, 1 + s % 2, s),
            at,
            solid=True,
            lit=set.night,
            params={"seed": seed},
        )
    cloth = [kit.material("cloth", c) for c in ("#c0402c", "#e8c01c", "#2f6a8a", "#efe3c4", "#3f8a4a")]
    wires, flags = [], []
    for n, z in enumerate(range(-34, 36, 8)):
        last = None
        for k in range(21):
            t = k / 20
            at = (-9 + 18 * t, 6.4 - 5.0 * t * (1 - t), z + 1.6 * (t - 0.5) * (-1) ** n)
            if last:
                wires.append((last, at, 0.01))
                one = kit.extrude([(-0.17, 0), (0.17, 0), (0, -0.4)], 0.01, cloth[(k + n) % 5]).move(*at)
                flags.append(one.sway(0.8, at[1], at[1] - 0.4))
            last = at
    set.shape("bunting", *flags, kit.ropes(wires, kit.material("rope"), 3), shadow=False)
    for k, z in enumerate(range(-25, 27, 9)):  # who sells stands behind the counter
        for s in (-1, 1):
            set.put("passer_by", (s * 5.75, z + 2.2 * s), -90 * s, seed=(k + 2 * s) % 6, umbrella=False, solid=False, shadow=False)
    for x, z in ((-2.7, -6), (2.8, 3), (-2.6, 9), (2.7, -13)):
        set.put("barrel", (x, z), 0, 0.8)
        set.put("box", (x * 1.05, z + 0.8), rng.uniform(0, 90), 1.0, colour="tan")
    for x, z in ((-2.75, -1.6), (2.75, 7.8)):
        set.put("pumpkin", (x, z), solid=False)
        set.put("pumpkin", (x + 0.3, z + 0.45), 40, 0.8, solid=False)
    set.put("bicycle", (2.5, -8.2), 12)
    for z in (-20, -4, 12, 28):
        set.put("street_lamp", (3.0 if z % 8 else -3.0, z), scale=0.8)
    if set.night:
        for z in range(-24, 26, 8):
            for s in (-1, 1):
                set.light((s * 3.8, 2.1, z + 2 * s), "#ffb868", 4.0, 7.5)
    set.crowd(
        passers,
        (7, 40),
        arcs=((-17, 17), (163, 197)),
        variants=6,
        umbrella=set.weather == "rain",
        within=lambda x, z: abs(x) < 2.9,
    )
    set.copies("tower", tower, [(4, 0, -74)], lit=set.night)
    set.backdrop("hills", distance=460, height=70, colour="#54604a")
    set.camera_limits((-3.3, 0.2, -40), (3.3, 9, 40))
    set.air(fog=0.0016, fog_height=25.0)


def stall(kit, kind):
    """A stall 3.4 m wide: counter, posts, a striped awning, and its goods: fruit, bread, flowers, cloth, pots, fish."""
    wood, rng = kit.material("planks", "#8a6a46"), kit.random(f"goods {kind}")
    a, b = (kit.material("cloth", c) for c in STRIPES[kind % 4])
    out = (
        kit.box(3.4, 0.8, 0.1, wood, 0.0, (0, 0, 0.6))
        + kit.box(3.4, 0.06, 1.5, wood, 0.0, (0, 0.8, -0.1))
        + kit.box(3.2, 0.05, 0.7, wood, 0.0, (0, 1.2, -0.75))
    )
    out += kit.ropes(
        [((x, 0, z), (x, 2.3 if z > 0 else 2.75, z), 0.045) for x in (-1.68, 1.68) for z in (0.75, -0.95)], wood, 6
    )
    for k in range(10):
        x0 = -1.85 + 0.37 * k
        out += kit.sheet(
            lambda u, v, x0=x0: (x0 + 0.37 * v, 2.85 - 0.6 * u - 0.1 * u * u, -1.1 + 2.3 * u),
            3,
            1,
            a if k % 2 else b,
            flip=True,
        )
        out += kit.sheet(
            lambda u, v, x0=x0: (x0 + 0.37 * v, 2.15 - 0.24 * u * (1 - 0.35 * abs(2 * v - 1)), 1.2),
            1,
            3,
            a if k % 2 else b,
            flip=True,
        )
        out += kit.sheet(
            lambda u, v, x0=x0: (x0 + 0.37 * v, 2.83 - 0.6 * u - 0.1 * u * u, -1.1 + 2.3 * u), 3, 1, a if k % 2 else b
        )
    for k in range(6):
        x = -1.4 + 0.56 * k
        out += kit.box(0.5, 0.16, 0.62, wood, 0.0).turn("x", 14).move(x, 0.9, 0.12)
        tone = FRUIT[kind % 3][k % 3]
        if kind in (0, 1, 4):
            ball = kit.sphere(
                0.058, kit.material("apple", tone) if kind != 4 else kit.material("food", tone), (0, 0, 0), 8
            )
            out += ball.many(
                [
                    (
                        x - 0.18 + 0.12 * (n % 4) + rng.uniform(-0.02, 0.02),
                        1.1 + 0.05 * (n % 3),
                        -0.1 + 0.12 * (n // 4),
                        0,
                        rng.uniform(0.8, 1.2),
                    )
                    for n in range(16)
                ]
            )
        elif kind == 2:
            out += kit.ellipsoid(0.1, 0.07, 0.2, kit.material("food", "#b9803f"), (0, 0, 0), 10).many(
                [
                    (x - 0.12 + 0.24 * (n % 2), 1.08 + 0.1 * (n // 4), -0.05 + 0.22 * ((n // 2) % 2), 90 * rng.random())
                    for n in range(6)
                ]
            )
        elif kind == 3:
            spots = [
                (x + rng.uniform(-0.22, 0.22), 1.15 + rng.uniform(0, 0.3), 0.1 + rng.uniform(-0.25, 0.25))
                for _ in range(26)
            ]
            out += kit.leaves(
                spots, 0.14, 0.11, kit.material("leaf", "#4f7a34"), f"stems {k}", spread=0.9
            ) + kit.leaves(
                [(p[0], p[1] + 0.1, p[2]) for p in spots[::2]],
                0.13,
                0.12,
                kit.material("petal", ("#d0304a", "#e8c01c", "#e58fa8")[k % 3]),
                f"heads {k}",
                spread=0.9,
            )
        else:
            out += sum(
                kit.capsule(
                    (x - 0.2, 1.06 + 0.11 * n, 0.1),
                    (x + 0.2, 1.06 + 0.11 * n, 0.1),
                    0.06,
                    kit.material("silk", ("#b3161b", "#2f6a8a", "#d0902c", "#7a3a6a")[(k + n) % 4]),
                    8,
                )
                for n in range(3)
            )
    ware = ("#8a5a3a", "#c0b090", "#5a6a74")
    out += sum(
        kit.lathe(
            [(0.07, 0), (0.12, 0.1), (0.08, 0.22), (0.1, 0.25)], kit.material("ceramic", ware[k % 3]), segments=10
        ).move(-1.4 + 0.31 * k, 1.25, -0.75)
        for k in range(10)
    )
    bulb = kit.sphere(0.08, kit.material("lamp", "#ffd090", emission=3.0), (0, 2.2, 0.3), 8)
    return out + bulb + kit.ropes([((0, 2.25, 0.3), (0, 2.6, 0.0), 0.01)], kit.material("rubber", "black"), 3)


def tower(kit):
    """A clock tower at the end of the street."""
    stone, slate = kit.material("stone", "#b0a48e"), kit.material("tile", "#4a5058")
    out = (
        kit.box(6, 20, 6, stone, 0.0)
        + kit.box(6.6, 0.6, 6.6, stone, 0.0, (0, 13, 0))
        + kit.box(6.6, 0.6, 6.6, stone, 0.0, (0, 20, 0))
        + kit.lathe([(4.6, 0), (2.4, 3), (0, 10)], slate, segments=4).turn("y", 45).move(0, 20.6, 0)
    )
    out += kit.cylinder(1.7, 0.1, kit.material("lamp", "#fff2d6", emission=0.9), (0, 0, 0), 30).turn("x", 90).move(
        0, 16.8, 3.0
    ) + kit.torus(1.75, 0.14, kit.material("brass"), (0, 0, 0), 32, 6).turn("x", 90).move(0, 16.8, 3.1)
    ink = kit.material("paint", "black")
    return (
        out
        + kit.box(0.16, 1.4, 0.06, ink, 0.0, (0, 16.8, 3.15))
        + kit.box(0.16, 1.0, 0.06, ink, 0.0, (0, 0, 0)).turn("z", -70).move(0, 16.8, 3.15)
        + kit.box(1.6, 3.4, 0.2, kit.material("wood", "#4a3020"), 0.0, (0, 0, 3.0))
    )
