"""A courtyard house in Peking: grey tiled halls with red posts and lattice doors on four sides, a jujube tree, a fish bowl."""

from skyscreen.catalogue import place


@place(
    en=(
        "siheyuan",
        "courtyard house",
        "chinese courtyard",
        "beijing courtyard",
        "quadrangle courtyard",
        "chinese house",
        "hutong courtyard",
    ),
    zh=("四合院", "院子", "四合院里", "农家小院", "天井", "大院", "小院", "庭院里", "镖局", "大户人家", "满院子"),
    near=("镖局", "大户人家"),
    ambience=("birds", "wind"),
    ground="paving",
    reverb=0.5,
    hours=9.0,
    life=("An old man reads a newspaper on a chair", "A girl skips rope"),
    pastime="reads a newspaper on a chair",
)
def siheyuan(set):
    kit = set.kit
    set.stage(7.0, 3.4, 0, (0.0, 0.6))
    set.ground(kit.material("paving", "#86837b"), reach=120, cells=16, fine=6.0, blocks=2)
    set.copies("hall", hall, [(0, 0, -8.6, 0)], params={"bays": 5}, solid=True, lit=set.night)
    set.copies("wing", wing, [(-9.4, 0, 0.6, 90), (9.4, 0, 0.6, -90)], params={"bays": 4}, solid=True, lit=set.night)
    set.copies("gate", wing, [(0, 0, 10.0, 180)], params={"bays": 4, "gate": 1}, solid=True, lit=set.night)
    grey = kit.material("brick", "#7a7a78")
    set.shape(
        "walls",
        *[
            kit.box(0.4, 2.6, 26.0, grey, 0.0, (s * 12.4, 0, 0))
            + kit.box(0.7, 0.22, 26.0, kit.material("tile", "#4a4f54"), 0.02, (s * 12.4, 2.6, 0))
            for s in (-1, 1)
        ],
        *[kit.box(25.0, 2.6, 0.4, grey, 0.0, (0, 0, s * 13.2)) for s in (-1, 1)],
    )
    cross = kit.material("paving", "#9c988e")
    set.shape(
        "path",
        kit.box(1.8, 0.03, 15.0, cross, 0.0, (0, 0, 0.6)),
        kit.box(14.0, 0.03, 1.8, cross, 0.0, (0, 0, 0.6)),
        shadow=False,
    )
    set.put("broadleaf", (-4.4, -3.6), 0, 0.5)
    set.put("broadleaf", (4.6, 4.4), 60, 0.42)
    bowl = (
        kit.lathe(
            [(0.3, 0), (0.52, 0.3), (0.5, 0.52), (0.56, 0.56), (0.48, 0.54)],
            kit.material("ceramic", "#4a5a6a"),
            segments=20,
        )
        + kit.cylinder(0.48, 0.01, kit.material("paint", "#1f3a34", 0.08), (0, 0.5, 0), 20, bevel=0)
        + kit.cylinder(0.13, 0.006, kit.material("leaf", "#4a8a3a"), (0, 0.515, 0), 9, bevel=0).many(
            [(0.2, 0, 0.1), (-0.18, 0, 0.16), (-0.06, 0, -0.24)]
        )
    )
    set.shape("bowls", bowl.many([(3.0, 0, -3.8), (-3.2, 0, 4.0)]), solid=False)
    table = kit.cylinder(0.5, 0.12, kit.material("stone", "#b0aca2"), (0, 0.62, 0), 22) + kit.lathe(
        [(0.3, 0), (0.18, 0.3), (0.3, 0.62)], kit.material("stone", "#a09c92"), segments=16
    )
    drum = kit.lathe([(0.17, 0), (0.23, 0.22), (0.17, 0.44), (0, 0.44)], kit.material("stone", "#a8a49a"), segments=14)
    set.shape(
        "stone table",
        table.move(4.4, 0, 0.2),
        drum.many([(4.4 + 0.85 * a, 0, 0.2 + 0.85 * b) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))]),
    )
    set.surface("table", 0.74)
    pot = kit.lathe(
        [(0.13, 0), (0.19, 0.3), (0.21, 0.34), (0.17, 0.32)], kit.material("ceramic", "#8a5a3a"), segments=12
    )
    rng = set.random("pots")
    for n, (x, z) in enumerate(((-5.9, -1.4), (-5.9, 2.6), (5.9, -2.2), (5.9, 3.0), (-1.8, -5.0), (1.8, -5.0))):
        spots = [
            (x + rng.uniform(-0.2, 0.2), 0.36 + rng.uniform(0, 0.5), z + rng.uniform(-0.2, 0.2)) for _ in range(34)
        ]
        set.shape(
            "pots",
            pot.move(x, 0, z),
            kit.leaves(spots, 0.17, 0.08, kit.material("leaf", "#4a7f3a"), f"pot {n}", spread=0.8),
            kit.sphere(0.05, kit.material("petal", ("#d0304a", "#e8b01c", "#e58fa8")[n % 3]), (0, 0, 0), 7).many(
                [(a, b + 0.1, c) for a, b, c in spots[::4]]
            ),
        )
    set.put("bicycle", (-5.6, 5.4), 10)
    bulb = kit.fitting("lamp_lantern", drop=0.2, size=0.3, glow=2.0 if set.night else 0.5)
    set.shape(
        "lanterns",
        bulb.many([(x, 3.0, -5.9) for x in (-3.2, 3.2)] + [(s * 6.9, 2.75, z) for s in (-1, 1) for z in (-1.4, 2.8)]),
        shadow=False,
    )
    if set.night:
        for x, y, z in ((-3.2, 2.4, -5.4), (3.2, 2.4, -5.4), (-6.4, 2.3, 0.8), (6.4, 2.3, 0.8)):
            set.light((x, y, z), "#ffb070", 4.5, 9.0)
    set.put("broom", (6.1, 5.2), 0, solid=False)
    set.scatter("broadleaf", 9, (24, 60), scale=(0.7, 1.0))
    set.camera_limits((-5.4, 0.25, -4.6), (5.4, 7.0, 7.2))


def hall(kit, bays=5):
    """The main hall: a stone base, red posts, lattice doors, a tiled roof; its front at z = 3 faces +Z."""
    return (
        kit.box(13.0, 0.4, 6.2, kit.material("stone", "#a8a49a"), 0.02, (0, 0, 0.4))
        + _house(kit, 11.6, 4.4, 3.6, bays).move(0, 0.4, 0)
        + sum(
            kit.box(3.0, 0.14 * (3 - k), 0.34, kit.material("stone", "#b0aca2"), 0.0, (0, 0, 3.6 + 0.34 * k))
            for k in range(3)
        )
    )


def wing(kit, bays=4, gate=0):
    """A side hall, lower; or the gate house with red doors."""
    out = kit.box(9.8, 0.2, 5.0, kit.material("stone", "#a8a49a"), 0.02, (0, 0, 0.2)) + _house(
        kit, 9.0, 3.6, 3.1, bays
    ).move(0, 0.2, -0.4)
    if gate:
        red = kit.material("paint", "#9c1f16", 0.4)
        out += kit.box(2.4, 2.6, 0.2, red, 0.0, (0, 0.2, 2.5)) + kit.sphere(
            0.05, kit.material("brass"), (0, 0, 0), 8
        ).many([(-0.9 + 0.36 * k, 0.7 + 0.36 * j, 2.6) for k in range(6) for j in range(5)])
    return out


def _house(kit, wide, deep, tall, bays):
    """Posts, lattice, brick ends and a concave roof with a ridge."""
    red, brick, tile = (
        kit.material("paint", "#8f2a1c", 0.5),
        kit.material("brick", "#7d7d7a"),
        kit.material("tile", "#4a5055"),
    )
    out = kit.box(wide, tall, deep * 0.7, brick, 0.0, (0, 0, -deep * 0.15))
    step, z = wide / bays, deep / 2 + 0.9
    for k in range(bays):
        x = -wide / 2 + step * (k + 0.5)
        middle = bays % 2 and k == bays // 2
        leaves = 4 if middle else 3
        for j in range(leaves):
            out += kit.fitting(
                "lattice",
                width=step / leaves - 0.06,
                height=tall - 0.5,
                colour="#7a2418",
                paper="#efe2c0",
                glow=0.9 if kit.detail > 2 else 0.0,
                cells=3,
                dado=0.8,
            ).move(x - step / 2 + step * (j + 0.5) / leaves, 0, deep * 0.2 + 0.04)
    out += kit.lathe([(0.13, 0), (0.13, tall)], red, segments=10).many(
        [(-wide / 2 + step * k, 0, z) for k in range(bays + 1)]
    )
    out += kit.box(wide + 0.4, 0.32, 0.2, kit.material("paint", "#1f5a54", 0.5), 0.0, (0, tall - 0.34, z)) + kit.box(
        wide + 0.4, 0.1, 0.24, kit.material("paint", "#c8902c", 0.5), 0.0, (0, tall - 0.02, z)
    )
    out += kit.box(0.14, 0.14, deep + 1.8, red, 0.0).many(
        [(-wide / 2 + 0.45 * k, tall, 0) for k in range(int(wide / 0.45) + 1)]
    )
    rise, half = 0.36 * deep + 0.5, deep / 2 + 1.5
    for s in (-1, 1):

        def slope(u, v, s=s):
            return (v - 0.5) * (wide + 1.0), tall + 0.16 + rise * (1 - u) ** 1.35, s * half * u

        out += kit.sheet(slope, 8, 2, tile, flip=s < 0)
        out += kit.facet(
            [
                (s * (wide / 2 + 0.45), tall, -half * 0.9),
                (s * (wide / 2 + 0.45), tall, half * 0.9),
                (s * (wide / 2 + 0.45), tall + rise, 0),
            ],
            brick,
        )
    return (
        out
        + kit.box(wide + 1.2, 0.36, 0.3, kit.material("stone", "#5a5f64"), 0.04, (0, tall + rise + 0.05, 0))
        + kit.box(0.3, 0.7, 0.34, kit.material("stone", "#5a5f64"), 0.06).many(
            [(s * (wide / 2 + 0.5), tall + rise + 0.05, 0) for s in (-1, 1)]
        )
    )
