"""An oasis: a blue pool among date palms and reeds, black tents, dunes all round."""

from math import sin

from skyscreen.catalogue import place


@place(
    en=("oasis", "desert oasis", "crescent lake"),
    zh=("绿洲", "沙漠绿洲", "月牙泉"),
    ambience=("wind", "birds"),
    ground="sand",
    reverb=0.1,
    hours=17.0,
    people="robe",
    water=True,
)
def oasis(set):
    set.stage(24, 5.0)
    pool = lambda x, z: max(-2.2, min(0.0, 0.2 * (((x - 24) / 1.25) ** 2 + (0.62 * (z + 4)) ** 2) ** 0.5 - 3.0)) + 14 * max(0.0, min(1.0, (((x - 8) ** 2 + z * z) ** 0.5 - 46) / 60))
    set.ground(set.kit.material("sand", "#d0aa70"), slope=pool, hills=0.6, wavelength=22, flat=0.8, cells=100, fine=1.0, level=0.5, reach=430)
    set.water(0.0, calm=True, colour="#14505a")
    set.fairway((24, -4), 14, 7)
    bank = lambda x, z: 0.16 < set.height(x, z) < 1.6
    set.scatter("palm", 46, (8, 46), gap=2.4, variants=3, clear=3.5, within=lambda x, z: set.height(x, z) > 0.2 and x > -14, scale=(0.8, 1.3), solid=True)
    set.scatter("grass_tuft", 150, (6, 40), variants=3, clear=1.0, scale=(1.0, 2.4), blades=46, spread=0.4, colour="#7a8a3c", within=bank, shadow=False)
    set.scatter("bush", 40, (7, 44), gap=1.5, variants=3, clear=2.5, within=bank, scale=(0.5, 1.2))
    tent = lambda k: (lambda side: side + side.mirror("z"))(k.sheet(lambda u, v: (-3.2 + 6.4 * v, 2.3 - 1.7 * u - 0.25 * sin(3.14 * u), 2.6 * u), 4, 6, k.material("cloth", "#3a3028")) + k.sheet(lambda u, v: (-3.2 + 6.4 * v, 2.28 - 1.7 * u - 0.25 * sin(3.14 * u), 2.6 * u), 4, 6, k.material("cloth", "#3a3028"), flip=True)) + k.ropes([((x, 0, 0), (x, 2.35, 0), 0.06) for x in (-3, 0, 3)], k.material("wood", "#6a5238"), 5)
    set.copies("tent", tent, [(-9, set.height(-9, -9), -9, 60), (-11, set.height(-11, 2), 2, 95)], solid=True)
    set.put("camel", (-7, 8), 30, solid=False, pose="look")
    set.put("camel", (-6.4, 11), 70, solid=False, pose="look")
    set.put("campfire", (-5.4, -3.4), solid=False)
    set.backdrop("dunes", distance=440, height=110, colour="#c89e62")
