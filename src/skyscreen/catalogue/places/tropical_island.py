"""A small tropical island: a ring of sand round a green hill of palms, a hut of driftwood, the open sea on all sides."""

from math import exp

from skyscreen.catalogue import place


@place(
    en=("island", "tropical island", "desert island", "deserted island", "small island", "hawaii", "palm island"),
    zh=("岛", "岛屿", "小岛", "海岛", "荒岛", "热带海岛", "孤岛", "夏威夷", "三亚"),
    ambience=("surf", "gulls"),
    ground="sand",
    reverb=0.1,
    hours=10.5,
    water=True,
)
def tropical_island(set):
    set.stage(22, 5.0)
    hill = lambda x, z: 9 * exp(-((x + 40) ** 2 + (z + 10) ** 2) / 760) + 2.6 * (1 - ((x + 16) ** 2 + (0.8 * z) ** 2) / 1150)
    set.ground(set.kit.material("sand", "#e0cfa6", shore=1.0), slope=lambda x, z: max(-9.0, hill(x, z)), hills=0.3, wavelength=12, flat=0.8, cells=100, fine=1.0, reach=420)
    set.water(0.0, colour="#06505a")
    set.fairway((70, 0), 80, 40)
    dry = lambda x, z: set.height(x, z) > 1.6
    set.scatter("palm", 46, (5, 60), gap=2.6, variants=3, clear=2.4, within=dry, scale=(0.7, 1.2), solid=True, arc=(180, 360))
    set.scatter("bush", 70, (6, 60), gap=1.4, variants=3, clear=3.0, within=lambda x, z: set.height(x, z) > 1.9, scale=(0.6, 1.6), arc=(180, 360))
    set.scatter("broadleaf", 16, (20, 60), gap=4, variants=3, within=lambda x, z: set.height(x, z) > 3.5, scale=(0.6, 0.9))
    set.scatter("rock", 30, (6, 50), gap=2, variants=4, clear=2, scale=(0.3, 1.6), within=lambda x, z: -1 < set.height(x, z) < 1.6)
    shelter = lambda k: k.ropes([((s * 1.6, 0, z), (s * 1.2, 2.1, z), 0.08) for s in (-1, 1) for z in (-1.2, 1.2)], k.material("wood", "#7a6248"), 5) + (lambda r: r + r.turn("y", 180))(k.box(3.6, 0.16, 2.2, k.material("grass", "#8f8a4a"), 0.0).turn("x", 32).move(0, 2.4, 0.9))
    set.copies("shelter", shelter, [(-6.5, set.height(-6.5, -8), -8, 70)], solid=True)
    set.put("log", (3.4, -5), 70, solid=False)
    set.put("campfire", (-3.6, -5.2), solid=False)
    set.air(fog=0.0005, fog_height=40.0)
