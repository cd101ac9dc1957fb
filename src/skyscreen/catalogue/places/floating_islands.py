"""Islands that float in the sky with trees, waterfalls and bridges between them, cloud below."""

from math import atan2, cos, hypot, sin

from skyscreen.catalogue import place


@place(
    en=(
        "floating islands",
        "floating island",
        "sky islands",
        "islands in the sky",
        "sky island",
        "city in the sky",
        "floating city",
    ),
    zh=("浮空岛", "悬浮岛", "空中岛屿", "天空之城", "天空之岛", "空岛"),
    ambience=("wind", "birds"),
    ground="grass",
    reverb=0.2,
    hours=9.5,
)
def floating_islands(set):
    set.stage(26, 5.0)
    set.vista(20, 37, -120)
    edge = lambda x, z: 27 + 4 * sin(3 * atan2(x, z)) + 2 * sin(7 * atan2(x, z) + 1)
    set.ground(set.kit.material("grass", "#4f7f36"), slope=lambda x, z: -170.0 * max(0.0, min(1.0, (hypot(x, z) - edge(x, z)) / 3.0)), hills=0.8, wavelength=16, flat=0.8, cells=120, fine=1.0, reach=60)
    set.copies("under", lambda k: k.building("isle", 29.0, 7), [(0, -1.6, 0)], shadow=False)
    rng = set.random("isles")
    spots = [(70, 6, -60, 1.4), (-64, 14, -70, 1.2), (20, 26, -120, 1.8), (-120, -6, -30, 1.6), (110, 20, 30, 1.5), (-40, 34, -160, 2.2), (150, -10, -130, 2.4), (-160, 40, -140, 2.4), (60, 44, -220, 2.6), (40, 4, 90, 1.4), (-70, 10, 80, 1.6)]
    for seed in range(3):
        set.copies(f"isle {seed}", lambda k, s=seed: k.building("isle", 14.0, s), [(x, y, z, 50 * n, s) for n, (x, y, z, s) in enumerate(spots) if n % 3 == seed], shadow=False)
    for n, (x, y, z, s) in enumerate(spots):
        for j in range(5):
            a = 1.26 * j + n
            set.put("broadleaf" if (n + j) % 3 else "pine", (x + 7 * s * sin(a), z + 7 * s * cos(a)), 60 * j, 1.0 + 0.2 * s, y=y + 0.1, solid=False, shadow=False, seed=j % 3)
        if n % 3 == 0:
            set.put("pavilion", (x, z), 30 * n, 1.3, y=y + 0.4, solid=False, shadow=False)
        foam = set.kit.material("snow", "#dfeaf0")
        fall = [[(x + (11 + t) * s, y - 0.2 - 26 * s * t * t, z + w) for t in (0, 0.15, 0.4, 0.7, 1.0)] for w in (-1.2, -0.4, 0.4, 1.2)]
        set.shape("waterfall", set.kit.strips(fall, [0.9, 1.0, 0.9, 0.7, 0.2], foam, [(0, 0, 1)] * 4), shadow=False)
    set.scatter("broadleaf", 12, (9, 22), gap=4, variants=3, clear=4, scale=(0.7, 1.1), season=set.season)
    set.scatter("grass_tuft", 160, (2, 24), variants=3, clear=-0.5, blades=50, spread=0.7, shadow=False)
    for k, tone in enumerate(("#c0507a", "#e8c01c", "#7a6ad8")):
        set.scatter("flower", 40, (2, 20), clear=0, scale=(0.6, 1.0), colour=tone, shadow=False, purpose=str(k))
    set.scatter("rock", 14, (8, 24), gap=2, variants=3, clear=2, scale=(0.4, 1.4))
    for seed in range(3):
        set.copies(f"cloud {seed}", lambda k, s=seed: k.building("cloud", 9.0, s), [(rng.uniform(-260, 260), rng.uniform(-70, -30), rng.uniform(-260, 200), rng.uniform(0, 360), rng.uniform(1.5, 4.0)) for _ in range(22)], shadow=False)
    set.sky(cloud=0.4)
    set.air(fog=0.0005, fog_height=400.0)
