"""A turquoise lagoon: white sand, palm islands on all sides, a reef where the swell breaks, stilt huts."""

from math import cos, exp, sin

from skyscreen.catalogue import place


@place(
    en=(
        "lagoon",
        "turquoise lagoon",
        "tropical lagoon",
        "atoll",
        "palm islands",
        "coral island",
        "maldives",
        "bora bora",
    ),
    zh=("泻湖", "潟湖", "环礁", "马尔代夫", "蓝色泻湖"),
    ambience=("surf", "wind"),
    ground="sand",
    reverb=0.1,
    hours=11.5,
    water=True,
)
def lagoon(set):
    ISLES = ((70, -40, 20), (120, 40, 26), (60, 90, 16), (170, -100, 34), (30, -130, 22), (230, 60, 40))
    set.stage(26, 5.0)
    isle = lambda x, z, a, b, r: 3.4 * exp(-((x - a) ** 2 + (z - b) ** 2) / (0.45 * r * r))
    bed = lambda x, z: -1.7 + 3.0 / (1 + exp((x - 4) / 2.2)) + sum(isle(x, z, a, b, r) for a, b, r in ISLES)
    set.ground(set.kit.material("sand", "#e6d8b8", shore=1.0), slope=bed, hills=0.18, wavelength=10, flat=0.6, cells=110, fine=1.2, reach=420)
    set.water(0.0, calm=True, shallow=2.5, colour="#1fa0a0")
    set.fairway((34, 0), 44, 12)
    set.scatter("palm", 22, (6, 60), gap=4, variants=3, clear=2.5, within=lambda x, z: x < -2.5, scale=(0.8, 1.2), solid=True)
    for k, (a, b, r) in enumerate(ISLES):
        for j in range(7):
            x, z = a + 0.34 * r * sin(2.4 * j + k), b + 0.34 * r * cos(2.4 * j + k)
            set.put("palm", (x, z), 50 * j, 0.9 + 0.1 * (j % 3), seed=j % 3, shadow=False)
        set.put("bush", (a, b), 0, 1.6, solid=False)
    set.scatter("bush", 30, (8, 50), gap=2, variants=3, clear=4, within=lambda x, z: x < -6, scale=(0.6, 1.3))
    set.scatter("rock", 14, (6, 40), gap=2, variants=3, clear=1.5, scale=(0.2, 0.7), within=lambda x, z: -2 < x < 7)
    hut = lambda k: k.cylinder(2.6, 2.3, k.material("planks", "#a8845c"), (0, 1.1, 0), 12) + k.cone(3.6, 2.8, k.material("grass", "#a8904c"), (0, 3.3, 0), 14) + k.ropes([((2 * sin(a), -2.4, 2 * cos(a)), (2 * sin(a), 1.2, 2 * cos(a)), 0.14) for a in (0.5, 1.6, 2.6, 3.7, 4.7, 5.8)], k.material("wood", "#6a5238"), 5)
    set.copies("stilt hut", hut, [(26 + 8 * k, 0, -46 - 5 * k, 0) for k in range(4)] + [(30 + 7 * k, 0, 52 + 5 * k, 0) for k in range(3)], lit=set.night)
    set.shape("jetty", set.kit.box(30, 0.14, 1.6, set.kit.material("planks", "#a8845c"), 0.0, (18, 1.0, -44)))
    set.air(fog=0.0004, fog_height=40.0)
