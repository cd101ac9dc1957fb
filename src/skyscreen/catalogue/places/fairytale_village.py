"""A fairy-tale village: crooked pastel cottages under steep bright roofs, mushrooms, flags, a castle on the hill."""

from math import exp

from skyscreen.catalogue import place


@place(
    en=(
        "fairytale village",
        "fairy tale village",
        "fairy-tale village",
        "fairyland",
        "storybook village",
        "magic village",
        "enchanted village",
        "fairytale kingdom",
        "elf village",
    ),
    zh=("童话小镇", "童话村庄", "童话世界", "童话王国", "魔法小镇", "魔法村庄", "精灵村"),
    ambience=("birds",),
    ground="stone",
    reverb=0.3,
    hours=9.0,
    people="fairy",
    era="legend",
)
def fairytale_village(set):
    set.stage(26, 4.6)
    set.vista(30, 58, -140)
    hill = lambda x, z: 22 * exp(-((x - 30) ** 2 + (z + 110) ** 2) / 1600)
    set.ground(set.kit.material("grass", "#4f8038", snow=1.0 if set.snowy else 0.0), slope=hill, hills=0.7, wavelength=22, far=14, far_start=50, flat=0.95, cells=96, fine=0.9, reach=420)
    set.road([(2, -70), (0, -16), (0, 16), (-3, 70)], 3.8, "stone", lines=False)
    set.houses("fairytale", [(8, -12, -70, 1.0), (7.4, -2, -95, 0.9), (8.4, 9, -100), (-8, -10, 75), (-7.6, 2, 95, 0.95), (-8.6, 13, 100), (16, -24, -50, 1.1), (-17, -26, 50, 1.1), (22, -6, -90), (-22, 2, 90), (6, -32, -20), (-8, -38, 20)], members=6)
    set.put("castle", (30, -140), -10, 1.0, solid=False, shadow=False)
    set.stand("well", [(-4.4, -5)])
    for k, (x, z) in enumerate(((4.6, -6.5), (4.9, 4.4), (-4.8, 7.6), (-4.5, -13), (5.4, 15))):
        set.put("mushroom", (x, z), 60 * k, 6.0 + 2 * (k % 3), solid=False)
    set.stand("bunting", [(0, z) for z in (-14, -3, 9)], (-5.6, 4.6, 0), (5.6, 4.8, 1), 14, 0.9, solid=False)
    for k, tone in enumerate(("#c0507a", "#e8c01c", "#6a6ad8", "#eceae4")):
        set.scatter("flower", 60, (3, 24), clear=0.4, scale=(0.7, 1.3), colour=tone, shadow=False, purpose=str(k))
    set.scatter("broadleaf", 50, (20, 120), gap=6, variants=3, clear=13, season=set.season, scale=(0.8, 1.3), colour="#5a9a4a" if set.season == "summer" else "")
    if set.night:
        for x, z in ((4.6, -6), (-4.6, 3), (4.8, 9), (-4.8, -11)):
            set.light((x, 2.2, z), "#ffb860", 4.0, 9.0)
    set.crowd(6, (12, 36), arcs=((-8, 8), (172, 188)), variants=4)
    set.backdrop("hills", distance=400, height=110, colour="#4a7a44")
