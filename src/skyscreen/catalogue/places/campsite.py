"""A camp among pines by a lake: tents, a fire with logs round it, a clothes line, a canoe, lamps in the trees."""

from math import cos, sin

from skyscreen.catalogue import place


@place(
    en=("campsite", "camp site", "camping ground", "campground", "summer camp", "forest camp", "trailer park", "caravan park"),
    zh=("露营地", "营地", "露营", "野营", "帐篷营地", "房车营地"),
    near=("trailer park", "caravan park", "房车营地"),
    ambience=("forest", "fire"),
    ground="grass",
    reverb=0.2,
    hours=18.6,
    water=True,
    life=("Two friends sit by a campfire",),
    pastime="sits by a campfire",
)
def campsite(set):
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(20, 5.0)
    set.ground(kit.material("grass", "#4a5a34", snow=snow), slope=lambda x, z: max(-2.5, -0.14 * max(x - 13, 0)), hills=0.4, wavelength=16, flat=0.9, cells=84, fine=0.9, level=0.8, reach=400, far=10, far_start=90)
    set.water(0.0, calm=True, colour="#1c3a3c")
    set.fairway((52, 0), 50, 18)
    for k, (x, z, turn) in enumerate(((-8, -7, 50), (-10, 3, 95), (-5, 13, 140), (9, -13, -40))):
        set.put("tent", (x, z), turn, 1.1, colour=("#d8701c", "#3a7a8a", "#8a9a3c", "#c83a2c")[k])
    set.put("campfire", (4.6, 1.5), solid=False, lamps=True)
    for a in range(4):
        set.put("log", (4.6 + 2.0 * sin(1.57 * a + 0.6), 1.5 + 2.0 * cos(1.57 * a + 0.6)), 90 * a + 35, solid=False)
    if set.night:
        set.light((4.6, 0.9, 1.5), "#ff8a38", 14.0, 13.0, flicker=0.15)
    set.put("boat", (16.5, -8), 60, solid=False)
    set.put("backpack", (-4.4, -5), 30, solid=False)
    set.scatter("pine", 110, (12, 90), gap=3.0, variants=3, clear=7, within=lambda x, z: x < 11 and set.height(x, z) > 0.5, scale=(0.9, 1.6), snow=snow, solid=True)
    set.scatter("grass_tuft", 150, (2, 30), variants=3, clear=0.3, blades=46, spread=0.6, shadow=False, snow=snow)
    set.scatter("rock", 26, (6, 30), gap=1.5, variants=3, clear=2, scale=(0.3, 1.0), snow=snow)
    set.backdrop("mountains", distance=640, height=220, snow=0.5)
    set.air(fog=0.0014, fog_height=14.0)
