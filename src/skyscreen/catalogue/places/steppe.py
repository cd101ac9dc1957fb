"""The steppe: an endless green plain with white yurts, horses and sheep, a wandering stream, cloud shadows."""

from skyscreen.catalogue import place


@place(
    en=(
        "steppe",
        "mongolian steppe",
        "mongolia",
        "grassland with yurts",
        "yurt camp",
        "inner mongolia",
        "nomad camp",
    ),
    zh=("草原", "大草原", "蒙古草原", "内蒙古", "蒙古包", "呼伦贝尔", "牧区"),
    ambience=("wind", "birds"),
    ground="grass",
    reverb=0.1,
    hours=9.4,
    people="tibetan",
    deeds=("naadam", "horse race & mongol", "放羊", "赛马"),
    life=("Two men gallop on two horses",),
)
def steppe(set):
    snow = 1.0 if set.snowy else 0.0
    set.stage(30, 6.0)
    set.ground(set.kit.material("grass", "#52743a", snow=snow), hills=1.6, wavelength=70, far=16, far_start=60, flat=0.9, cells=90, fine=0.9, reach=520)
    set.stand("yurt", [(-13, -16, 40), (-20, -8, 70), (14, -22, -20), (22, -30, -30), (-26, -26, 40)])
    for k, (x, z) in enumerate(((16, -8), (19, -10), (24, -6), (-14, 8), (-40, -60), (-44, -62), (-37, -66))):
        set.put("horse", (x, z), 60 * k, solid=False, pose=("graze", "look", "walk")[k % 3])
    for k in range(9):
        set.put("sheep", (34 + 3.1 * (k % 3) + 0.7 * (k % 5), -44 - 2.8 * (k // 3)), 47 * k, solid=False, shadow=False, pose=("graze", "graze", "walk")[k % 3])
    ovoo = lambda k: k.cone(1.6, 1.5, k.material("rock", "#8a867c"), (0, 0, 0), 12) + k.ropes([((0, 1.2, 0), (0.4 * x, 3.6, 0.4 * z), 0.04) for x, z in ((1, 0), (-1, 0.4), (0, -1), (0.2, 0.9))], k.material("wood", "#6a5238"), 4)
    set.copies("ovoo", ovoo, [(9, set.height(9, -34), -34)], solid=True)
    set.stand("prayer_flags", [(9, -34)], (0, 3.4, 0), (7, 0.3, 4), 16, 0.4, solid=False)
    set.scatter("grass_tuft", 200, (2, 40), variants=3, clear=-0.5, blades=60, spread=0.9, dense=0.7, shadow=False, snow=snow)
    if not snow:
        for k, tone in enumerate(("#e8c01c", "#e8e2f0", "#8a6ac8")):
            set.scatter("flower", 60, (2, 26), clear=-0.3, scale=(0.4, 0.8), colour=tone, shadow=False, purpose=str(k))
    set.backdrop("hills", distance=620, height=60, colour="#56703c", woods=0.2)
    set.sky(cloud=0.45)
    set.air(fog=0.0006, fog_height=50.0)
