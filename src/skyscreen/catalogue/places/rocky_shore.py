"""Rocks in the surf under a cliff: a ledge to stand on, stacks about it, the swell bursting over them."""

import math

from skyscreen.catalogue import place

ROCKS = ((-11.0, -8.0, 3.0, 3.6), (10.5, -10.5, 3.4, 5.0), (-19, 4, 4.0, 7.0), (17, 3, 3.0, 4.5), (1.5, -19, 2.6, 3.0),
         (-34, -24, 7.0, 20.0), (38, -30, 8.0, 26.0), (-14, -36, 3.5, 7.0), (22, -52, 5.0, 15.0))  # fmt: skip
"""x, z, radius, height in metres over the sea."""
LEDGE = 7.5
"""Metres: half the width of the rock that one stands on."""
BEDS = ("#5a5650", "#4a4640", "#6a645a", "#544f49")


@place(
    en=("rocky shore", "rocks in the surf", "waves crash", "crashing waves", "waves break", "breaking waves",
        "waves pound", "waves smash", "rocky cliffs", "sea rocks", "skerry", "rocky beach", "waves hit", "waves batter"),
    zh=("礁石", "岩岸", "海边礁石", "惊涛拍岸", "浪打礁石", "海浪拍打", "巨浪拍打", "海浪拍岸", "浪花拍打", "乱石滩", "岩石海岸", "波涛拍岸"),
    ambience=("surf", "wind", "gulls"),
    ground="stone",
    water=True,
    reverb=0.1,
    hours=17.6,
    wind=9.0,
    breaks=((0.0, -1.0, LEDGE + 0.5), *((x, z, r) for x, z, r, _ in ROCKS)),
)  # fmt: skip
def rocky_shore(set):
    kit, rng = set.kit, set.random("stones")
    set.stage(9, 5)
    rock = kit.material("rock", "#565049")
    far = lambda x, z: math.hypot(x, 1.15 * z) + 0.7 * math.sin(0.9 * x + 1) + 0.6 * math.sin(1.1 * z)
    ledge = lambda x, z: 2.2 - 5.0 * max(far(x, z) - LEDGE, 0.0)
    shore = lambda x, z: 3.0 * (z - 168 + 4 * math.sin(0.11 * x) + 2 * math.sin(0.31 * x + 2))
    set.ground(rock, hills=0.35, wavelength=3.2, flat=0.35, cells=110, fine=0.55, level=2.2, reach=420,
               slope=lambda x, z: max(-40.0, ledge(x, z) - 2.2, min(shore(x, z), 12.0) - 2.2), wet=0.8)
    set.water(0.0)
    set.fairway((0, -140), 120, 60)
    for x, z, radius, height in ROCKS:
        set.butte(x, z, radius, height, colours=BEDS, moss=0.08, base=-4.0, rough=1.4, lean=0.45)
    coast = [(x, 176 + 6 * math.sin(0.05 * x + 1) + 0.002 * x * x) for x in range(-240, 241, 12)]
    set.cliff(coast, 38.0, colours=BEDS, moss=0.35, base=-3.0, back=30, rough=1.6)
    for k in range(22):
        a = rng.uniform(0, 2 * math.pi)
        r = LEDGE * rng.uniform(0.72, 0.96)
        x, z = r * math.sin(a), r * math.cos(a) / 1.15
        set.put("rock", (x, z), scale=rng.uniform(0.15, 0.5), turn=rng.uniform(0, 360), colour="#57524b", seed=k % 4)
    set.air(fog=0.0012, fog_height=40.0)
