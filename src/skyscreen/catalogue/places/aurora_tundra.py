"""Snowy tundra under the northern lights: green and violet curtains over a black sky, a cabin with lit windows, pines."""

from math import cos, radians, sin

from skyscreen.catalogue import place

CURTAINS = ((-70, 70, "#30ff90", 0.035, 70), (-10, 120, "#40ffb0", 0.03, 110), (140, 270, "#38ff98", 0.035, 80), (-60, 40, "#b060ff", 0.02, 170), (170, 250, "#b060ff", 0.02, 160))
"""First and last degree round the stage, colour, radiance, height of the foot of each curtain."""


@place(
    en=("aurora", "northern lights", "aurora borealis", "tundra at night", "lapland", "polar night", "iceland"),
    zh=("极光", "北极光", "极光下", "冰岛", "极夜", "拉普兰", "极光雪原"),
    near=("iceland", "冰岛"),
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
    if set.night:
        for n, (low, high, tone, power, lift) in enumerate(CURTAINS):
            paint = kit.material("beam", tone, emission=power, length=300.0)
            rays, flats = [], []
            for k in range(130):
                v = k / 129
                a, r = radians(low + (high - low) * v), 640 + 60 * sin(11 * v + 2 * n) + 24 * sin(31 * v + n)
                x, z, y, tall = r * sin(a), r * cos(a), lift + 34 * sin(7 * v + n), 190 + 90 * sin(17 * v + 3 * n) * sin(41 * v)
                rays.append([(x, y, z), (x, y + 0.4 * tall, z), (x, y + tall, z)])
                flats.append((cos(a), 0, -sin(a)))
            set.shape("aurora", kit.strips(rays, [7.0, 6.0, 3.0], paint, flats), shadow=False)
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
