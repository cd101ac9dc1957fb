"""A flower garden: clipped hedges, beds in colour, a rose arch, a fountain, gravel, a bench under trees."""

import math

from skyscreen.catalogue import place

BEDS = ("#c0304a", "#e8c01c", "#7a5cc0", "#e58fa8", "#e0701a", "cream")


@place(
    en=("garden", "flower garden", "backyard", "yard", "rose garden", "botanical garden", "flower bed", "flowerbed"),
    zh=("花园", "后院", "玫瑰园", "植物园"),
    near=("botanical garden", "植物园"),
    ambience=("birds", "stream"),
    ground="grass",
    reverb=0.2,
    hours=9.0,
    life=("An old woman waters flowers",),
    pastime="waters flowers",
    guests="read rest",
    full=0.6,
)
def garden(set):
    kit, rng = set.kit, set.random("beds")
    snow = 1.0 if set.snowy else 0.0
    set.stage(20, 3.4)
    set.ground(kit.material("grass", snow=snow), hills=0.25, wavelength=22, far=7, far_start=34, flat=1.0, fine=0.8)
    gravel = kit.material("sand", "#a39a8a")
    set.shape(
        "path",
        kit.box(1.5, 0.05, 60, gravel, 0.0, (1.05, 0, 0)),
        kit.box(40, 0.05, 2.4, gravel, 0.0, (0, 0, -11)),
        kit.cylinder(5.2, 0.05, gravel, (0, 0, -11), 40),
        shadow=False,
    )
    edge = kit.material("stone", "#9a9488")
    for side in (-1, 1):
        for n, z in enumerate((-5.6, 0.6, 6.8)):
            x = side * 4.3
            set.shape(
                "border",
                kit.box(4.6, 0.16, 5.2, edge, 0.0),
                kit.box(4.3, 0.2, 4.9, kit.material("soil"), 0.0),
                at=(x, 0, z),
            )
            spots = []
            for _ in range(64):
                spots.append((x + rng.uniform(-1.95, 1.95), z + rng.uniform(-2.2, 2.2)))
            tones = (BEDS[(n + (side > 0) * 2) % 6], BEDS[(n + 3 + (side > 0)) % 6])
            for k, (fx, fz) in enumerate(spots):
                if not snow:
                    set.put(
                        "flower",
                        (fx, fz),
                        rng.uniform(0, 360),
                        rng.uniform(0.8, 1.4),
                        y=0.2,
                        colour=tones[k % 2],
                        shadow=False,
                        solid=False,
                    )
            for fx, fz in spots[:10]:
                set.put(
                    "grass_tuft",
                    (fx, fz),
                    0,
                    1.0,
                    y=0.2,
                    blades=30,
                    spread=0.4,
                    colour="#5f8038",
                    shadow=False,
                    solid=False,
                    snow=snow,
                )
    hedge = lambda k, long=6.0: clipped(k, long, 1.0)
    rows = (
        [(s * 7.6, 0, z, 90) for s in (-1, 1) for z in (-5.6, 0.6, 6.8)]
        + [(s * 12, 0, -15.6, 0) for s in (-1, 1)]
        + [(s * 5.6, 0, -17.5, 0) for s in (-1, 1)]
    )
    set.copies("hedge", hedge, rows, solid=True)
    cones = [(s * 2.2, 0, z) for s in (-1, 1) for z in (-8.6, 10.2)] + [(s * 6.5, 0, -9.0) for s in (-1, 1)]
    set.copies("topiary", topiary, cones, solid=True)
    set.copies("fountain", fountain, [(0, 0.03, -11)], solid=True, sockets={"steam": (0, 1.9, 0)})
    arch = rose_arch
    set.copies("rose arch", arch, [(0, 0, 11.5), (-9.6, 0, -11, 90), (9.6, 0, -11, 90)])
    for s in (-1, 1):
        set.put("bench", (s * 6.2, -13.4), -60 * s)
        set.put("statue", (s * 10.5, 3.4), -90 * s, 0.6)
        set.put("street_lamp", (s * 2.0, 3.7), scale=0.6)
        set.put("bush", (s * 9.2, 8), 0, 1.5, colour="#4a7a34")
    set.scatter(
        "broadleaf", 24, (13, 44), gap=5.5, variants=3, clear=10, scale=(0.7, 1.1), solid=True, season=set.season
    )
    blossom = {"colour": "#e8a8bc"} if set.season in ("spring", "summer") else {}
    set.scatter(
        "broadleaf",
        9,
        (12, 26),
        gap=7,
        variants=2,
        clear=9,
        scale=(0.5, 0.7),
        solid=True,
        purpose="blossom",
        **(blossom or {"season": set.season}),
    )
    set.scatter("pine", 26, (40, 100), gap=5, variants=2, snow=snow)
    set.scatter("bush", 40, (12, 40), gap=1.6, variants=3, clear=9, scale=(0.6, 1.6), snow=snow)
    set.backdrop("hills", distance=420, height=60, colour="#44583a")
    set.air(fog=0.001, fog_height=20.0)


def clipped(kit, length, height):
    """A box hedge: a dark block with a skin of leaves."""
    rng = kit.random("hedge")
    core = kit.box(length, height * 0.96, 0.66, kit.material("needle", "#22401c"), 0.0)
    spots = []
    for _ in range(900):
        face, x, y, z = (
            rng.randrange(3),
            rng.uniform(-0.5, 0.5) * length,
            rng.uniform(0, 1) * height,
            rng.uniform(-0.36, 0.36),
        )
        spots.append((x, y, rng.choice((-0.36, 0.36))) if face < 2 else (x, height, z))
    return core + kit.leaves(spots, 0.16, 0.12, kit.material("leaf", "#3f6a2a"), spread=0.95).sway(0.1, 0, height)


def topiary(kit):
    """A clipped ball over a clipped cone."""
    rng, spots = kit.random("topiary"), []
    for _ in range(520):
        a, t = rng.uniform(0, 6.28), rng.random()
        r = 0.62 * (1 - t) + 0.1
        spots.append((r * math.cos(a), 0.15 + 1.4 * t, r * math.sin(a)))
    for _ in range(260):
        d = [rng.gauss(0, 1) for _ in range(3)]
        s = 0.36 / math.sqrt(sum(c * c for c in d))
        spots.append((d[0] * s, 1.95 + d[1] * s, d[2] * s))
    dark = kit.material("needle", "#22401c")
    core = kit.cone(0.62, 1.6, dark, (0, 0.1, 0), 14) + kit.sphere(0.34, dark, (0, 1.95, 0), 14)
    return core + kit.leaves(spots, 0.13, 0.1, kit.material("leaf", "#3f6a2a"), spread=0.95)


def fountain(kit):
    """Two basins, a finial and threads of water."""
    stone, water = kit.material("stone", "#a8a296"), kit.material("cascade")
    out = kit.lathe(
        [(2.1, 0), (2.15, 0.5), (2.25, 0.55), (2.25, 0.66), (1.95, 0.66), (1.9, 0.3), (0, 0.3)], stone, segments=32
    )
    out += kit.lathe(
        [(0.35, 0.3), (0.22, 0.6), (0.26, 1.1), (0.95, 1.3), (1.0, 1.42), (0.85, 1.4), (0, 1.32)], stone, segments=28
    )
    out += kit.lathe([(0.12, 1.3), (0.1, 1.7), (0.2, 1.85), (0, 2.05)], stone, segments=16)
    out += kit.cylinder(1.95, 0.02, kit.material("pane", "#1f3f42"), (0, 0.5, 0), 32) + kit.cylinder(
        0.86, 0.02, kit.material("pane", "#1f3f42"), (0, 1.38, 0), 24
    )
    for k in range(14):
        a = 6.2832 * k / 14
        path = [
            ((0.95 + 0.55 * t) * math.cos(a), 1.44 + 0.25 * t - 1.2 * t * t, (0.95 + 0.55 * t) * math.sin(a))
            for t in (0, 0.25, 0.5, 0.75, 1.0)
        ]
        out += kit.tube(path, [0.02, 0.025, 0.03, 0.035, 0.045], water, 5)
    return out


def rose_arch(kit):
    """A lattice arch over the path, overgrown with roses."""
    rng, iron = kit.random("roses"), kit.material("paint", "#e8e4da", 0.5)
    hoop = [(1.5 * math.cos(a), 2.0 + 1.0 * math.sin(a), 0) for a in [math.pi * k / 10 for k in range(11)]]
    path = [(1.5, 0, 0), *hoop, (-1.5, 0, 0)]
    out = kit.tube(path, 0.035, iron, 6).many([(0, 0, z) for z in (-0.4, 0, 0.4)])
    spots = []
    for _ in range(420):
        k = rng.uniform(0, len(path) - 1.001)
        a, b, t = path[int(k)], path[int(k) + 1], k % 1
        spots.append((*(a[i] + (b[i] - a[i]) * t + rng.uniform(-0.22, 0.22) for i in range(2)), rng.uniform(-0.5, 0.5)))
    out += kit.leaves(spots, 0.2, 0.14, kit.material("leaf", "#426e2c"), spread=0.9).sway(0.25, 0, 3)
    return out + kit.leaves(spots[::4], 0.16, 0.15, kit.material("petal", "#d83a5a"), "roses", spread=0.9).sway(
        0.25, 0, 3
    )
