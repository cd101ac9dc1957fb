"""Rolling dunes, a few cactuses and rocks, blue ranges far away."""

from skyscreen.catalogue import place


@place(
    en=("desert", "dunes", "sahara"),
    zh=("沙漠", "大漠", "戈壁"),
    ambience=("wind",),
    ground="sand",
    reverb=0.1,
    hours=17.2,
    pastime="walks",
)
def desert(set):
    set.stage(40, 14)
    set.ground("sand", hills=1.6, wavelength=30, far=9, far_start=35, flat=0.7, fine=0.9)
    set.backdrop("dunes", distance=460, height=120)
    set.scatter("cactus", 9, (16, 90), gap=9, solid=True, variants=2, clear=6)
    set.scatter("rock", 26, (10, 80), gap=3, variants=2, scale=(0.3, 1.4), clear=3)
    set.air(fog=0.0006)
