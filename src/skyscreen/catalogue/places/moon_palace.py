"""The Moon Palace: a hall of pale jade on silver ground under a black starry sky, osmanthus trees in gold flower, drifting cloud."""

from math import cos, sin, sqrt

from skyscreen.catalogue import place


@place(
    en=("moon palace", "palace on the moon", "chang'e palace", "guanghan palace", "jade palace", "lunar palace"),
    zh=("月宫", "广寒宫", "嫦娥宫", "月亮宫殿", "月宫里", "月亮上的宫殿"),
    ambience=("night",),
    ground="rock",
    reverb=0.8,
    hours=21.0,
    people="hanfu",
    era="legend",
    deeds=("嫦娥",),
)
def moon_palace(set):
    kit, rng = set.kit, set.random("stars")
    set.stage(26, 6.0)
    set.ground(kit.material("rock", "#8a909c", moss=0.0), hills=1.0, wavelength=26, far=10, far_start=50, flat=0.9, cells=84, fine=0.9, reach=420)
    set.road([(0, -24), (0, 40)], 5.0, "slab", lines=False)
    set.stand("jade_hall", [(0, -27, 0)], lit=True)
    set.stand("osmanthus", [(-9.5, -7, 20, 1.2), (11, -10, 140), (-15, 10, 80, 0.9), (14, 12, 200, 1.1), (-24, -22, 60, 1.3), (27, -24, 10, 1.2)], lit=True)
    set.stand("stone_lantern", [(s * 3.6, z) for s in (-1, 1) for z in (-14, -4, 6, 16)], lit=True)
    for s in (-1, 1):
        for z in (-14, -4, 6):
            set.light((s * 3.4, 1.8, z), "#ffd8a0", 4.5, 9.0)
    set.light((0, 7.5, -20), "#bfe4ff", 22.0, 26.0)
    banks = [(22 + 4 * k, -0.3, 30 * sin(k), 40 * k, 1.0 + 0.2 * (k % 4)) for k in range(9)] + [(-24 - 4 * k, -0.3, 34 * cos(1.3 * k), 70 * k, 1.0 + 0.2 * (k % 3)) for k in range(9)] + [(9 * k - 36, -0.2, -62 - 5 * (k % 3), 55 * k, 1.6) for k in range(9)]
    for seed in range(3):
        set.copies(f"cloud {seed}", lambda k, s=seed: k.building("cloud", 5.0, s), banks[seed::3], shadow=False)
    star = kit.lathe([(0, -1), (1, 0), (0, 1)], kit.material("lamp", "#ffffff", emission=6.0), segments=4)
    spots = []
    for _ in range(700):
        y = rng.uniform(0.02, 1.0)
        a, r = rng.uniform(0, 6.2832), sqrt(max(1 - y * y, 0))
        spots.append((900 * r * sin(a), 900 * y, 900 * r * cos(a), 0, rng.choice((0.7, 0.9, 1.2, 1.8))))
    set.shape("stars", star.many(spots), shadow=False)
    set.shape("earth", kit.sphere(46.0, kit.material("planet", "#1c4f8a", cloud=0.8, tilt=1), (0, 0, 0), 40), at=(-300, 150, -420), shadow=False)
    set.sky(indoor=True, cloud=0.0, haze=0.0, sun=(-0.3, 0.5, 0.8), exposure=-0.9)
    set.air(fog=0.0)
