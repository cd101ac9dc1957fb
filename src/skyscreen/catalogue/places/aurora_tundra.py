"""Snowy tundra under the northern lights: green and violet curtains over a black sky, a cabin with lit windows, pines."""

from skyscreen.catalogue import place


@place(
    en=("aurora", "northern lights", "aurora borealis", "tundra at night", "lapland", "polar night", "iceland"),
    zh=("极光", "北极光", "极光下", "冰岛", "极夜", "拉普兰", "极光雪原"),
    near=("iceland", "冰岛"),
    sight="aurora",
    ambience=("wind", "snow"),
    ground="snow",
    reverb=0.1,
    hours=22.5,
    season="winter",
)
def aurora_tundra(set):
    kit = set.kit
    set.stage(30, 6.0)
    if set.night:
        set.vista(120, 230, 600)
    set.ground(kit.material("snow"), hills=1.0, wavelength=24, far=12, far_start=50, flat=0.8, cells=84, fine=1.0, reach=440)
    set.aurora()
    set.put("house", (-15, -20), 40, colour="#7a4a34", roof="#e8ecf0")
    set.scatter("pine", 70, (18, 120), gap=4, variants=3, clear=8, scale=(0.7, 1.4), snow=1.0)
    set.scatter("rock", 18, (6, 60), gap=3, variants=3, clear=3, scale=(0.4, 1.2), snow=1.0)
    set.scatter("bush", 24, (5, 50), gap=2, variants=3, clear=2, scale=(0.3, 0.7), snow=1.0)
    set.put("sleigh", (-9.5, -11), 70)
    if set.night:
        set.light((-11.5, 2.2, -16.5), "#ffb060", 8.0, 14.0)
    set.backdrop("mountains", distance=640, height=170, snow=0.9)
    set.sky(cloud=0.0, haze=0.05, stars=1.0, exposure=0.4)
    set.air(fog=0.0004, fog_height=20.0)
