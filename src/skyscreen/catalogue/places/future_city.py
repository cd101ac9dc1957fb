"""A city of tomorrow by day: white rounded towers with gardens, a monorail, glass tubes, clean plazas, flying cars."""

from skyscreen.catalogue import place


@place(
    en=(
        "future city",
        "futuristic city",
        "city of the future",
        "utopian city",
        "sci-fi city",
        "alien city",
        "space colony",
    ),
    zh=("未来城市", "未来世界", "未来都市", "科幻城市", "未来之城"),
    ambience=("city",),
    ground="concrete",
    reverb=0.6,
    hours=9.5,
    people="space",
)
def future_city(set):
    kit, rng = set.kit, set.random("future")
    set.stage(44, 7.0)
    set.vista(0, 60, -170)
    set.ground(kit.material("concrete", "#8f959c"), reach=320, cells=24, fine=9.0)
    spire = lambda k, s: k.lathe([(9, 0), (8, 14), (6.4, 50), (7.6, 74), (5, 96), (0.6, 104), (0, 132)], k.material("facade", ("#dfe6ec", "#c8d8e4", "#e8e4dc")[s], None, 1.0, 0.0, "", bay=2.6, floor=3.8, lit=0.5), segments=26) + sum((k.torus(r, 0.5, k.material("neon", "#60e0ff", emission=2.0), (0, y, 0), 40, 5) for r, y in ((8.2, 14), (6.7, 48), (7.9, 72))), k.box(0.1, 0.1, 0.1, k.material("steel")))
    slab = lambda k, s: k.loft([[(x * w, y, z * d) for x, z in ((1, 0.7), (0.7, 1), (-0.7, 1), (-1, 0.7), (-1, -0.7), (-0.7, -1), (0.7, -1), (1, -0.7))] for y, w, d in ((0, 11, 8), (40 + 12 * s, 9, 7), (52 + 16 * s, 6, 5))], k.material("facade", ("#e4e8ea", "#b8c8d4", "#d8dcd4")[s], None, 1.0, 0.0, "", bay=3.0, floor=3.8, lit=0.5))
    for n in range(3):
        set.copies(f"spire {n}", lambda k, s=n: spire(k, s), [(p * (30 + 14 * j), 0, -60 + 34 * j + 9 * n, 0, 0.7 + 0.2 * ((j + n) % 3)) for p in (-1, 1) for j in range(n, 4, 3)], shadow=True, lit=set.night)
        set.copies(f"slab {n}", lambda k, s=n: slab(k, s), [(p * 21, 0, -44 + 22 * j, 90, 0.8) for p in (-1, 1) for j in range(5) if (j + (p > 0)) % 3 == n], solid=True, lit=set.night)
    set.skyline(distance=190, arc=(0, 360), height=(60, 230), count=90, depth=240, tones=("#d8e0e6", "#c0ccd8", "#e0e0da"))
    set.stand("monorail", [(11.5, 0)], 150.0, 3, solid=False, lit=True)
    garden = [(s * 7.4, z) for s in (-1, 1) for z in range(-40, 44, 10)]
    for k, (x, z) in enumerate(garden):
        set.put("broadleaf", (x, z), 50 * k, 0.55, seed=k % 3, season=set.season)
    set.shape("planters", kit.box(1.8, 0.5, 4.0, kit.material("plaster", "#f0f2f4"), 0.2).many([(x, 0, z + 4) for x, z in garden]))
    pod = lambda k: k.ellipsoid(1.2, 0.7, 2.3, k.material("carpaint", "#e8ecf0", 0.2), (0, 0, 0), 14) + k.ellipsoid(0.95, 0.5, 1.3, k.material("pane", "#1c2c3a"), (0, 0.32, 0.2), 12) + k.box(1.6, 0.08, 0.2, k.material("neon", "#60e0ff", emission=4.0), 0.0, (0, -0.45, -1.4))
    set.copies("pod", pod, [(rng.uniform(-9, 7), rng.uniform(12, 40), -80 + 16 * k, 180 * (k % 2)) for k in range(11)], shadow=False, lit=True)
    set.stand("fountain", [(0, -34)], 4.0)
    if set.night:
        for z in (-24, -8, 8, 24):
            set.light((5, 4, z), "#a0e0ff", 8.0, 14.0)
    set.crowd(12, (10, 50), arcs=((-12, 12), (168, 192)), variants=4)
    set.camera_limits((-9, 0.15, -60), (9, 30, 60))
