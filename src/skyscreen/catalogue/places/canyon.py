"""A red canyon: banded walls on both sides, a dry river bed with boulders and scrub, mesas beyond its mouth."""

import math

from skyscreen.catalogue import place

BUTTES = (
    (-62, -96, 20, 62),
    (38, -150, 24, 88),
    (-24, -215, 30, 104),
    (128, -190, 34, 74),
    (-170, -200, 50, 90),
    (60, 180, 40, 80),
)
"""x, z, radius, height in metres."""
BEDS = ("#8a4028", "#a8583a", "#b96a44", "#8f4a34", "#c98a5e", "#7d3826", "#b8704c")


@place(
    en=("canyon", "gorge", "ravine", "grand canyon", "badlands", "red rocks", "quarry", "stone quarry", "rock quarry"),
    zh=("峡谷", "大峡谷", "深谷", "丹霞", "西部荒原", "采石场", "矿场"),
    ambience=("wind",),
    ground="sand",
    reverb=1.4,
    hours=16.6,
)
def canyon(set):
    kit = set.kit
    set.stage(30, 7)
    sand = kit.material("sand", "#a86a48")
    set.ground(sand, hills=0.7, wavelength=12, far=4, far_start=60, flat=0.8, fine=0.8, reach=520)
    # Two walls that part towards −Z, where the canyon opens on a plain of buttes.
    wide = lambda z: 23 + 1.15 * max(-z, 0) + 3 * math.sin(z / 13)
    left = [(wide(z), z) for z in range(90, -101, -10)]
    right = [(-wide(z + 7), z) for z in range(-100, 91, 10)]
    set.cliff(left, 34, colours=BEDS, moss=0.1, back=60, rough=1.5)
    set.cliff(right, 28, colours=BEDS, moss=0.1, back=60, rough=1.5)
    for x, z, r, h in BUTTES:
        set.butte(x, z, r, h, colours=BEDS, moss=0.0, rough=1.4, shadow=False)
    near = lambda x, z: abs(x) < wide(z) - 5
    set.scatter(
        "rock", 40, (4, 60), gap=1.6, variants=4, scale=(0.3, 1.3), clear=1.5, within=near, colour="#9a5a3e", solid=True
    )
    set.scatter(
        "rock",
        26,
        (11, 80),
        gap=3,
        variants=4,
        scale=(1.4, 3.8),
        clear=5,
        within=near,
        colour="#8f5038",
        solid=True,
        purpose="fallen",
    )
    set.scatter("bush", 60, (4, 90), gap=1.5, variants=3, scale=(0.3, 0.9), clear=1.0, within=near, colour="#7d7a4a")
    set.scatter(
        "grass_tuft",
        120,
        (3, 40),
        variants=3,
        clear=0.4,
        within=near,
        colour="#a08a52",
        blades=24,
        spread=0.3,
        shadow=False,
    )
    set.scatter("cactus", 9, (10, 60), gap=9, clear=4, within=near, solid=True)
    set.backdrop("dunes", distance=700, height=60, colour="#9a6248")
    set.camera_limits((-19, 0.2, -90), (19, 26, 70))
    set.air(fog=0.0004, fog_height=60.0)
