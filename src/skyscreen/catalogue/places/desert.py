"""Winding dunes, banks of stones with dry grass, a horizon of sand."""

import math

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
    rng = set.random("stones")
    set.stage(40, 14)
    set.ground("sand", hills=1.6, wavelength=30, far=9, far_start=35, flat=0.7, fine=0.9, slope=crest)
    set.backdrop("dunes", distance=460, height=120)
    # Stones lie where a bank of gravel comes up through the sand, with tufts of dry grass in their lee.
    for k in range(5):
        a, r = 2.4 * k + rng.uniform(-0.5, 0.5), rng.uniform(13, 30)
        x, z = r * math.sin(a), r * math.cos(a)
        if abs(x) < 10.5 and abs(z) < 23.5:
            x = math.copysign(10.5, x)
        for n in range(7):
            b, d = rng.uniform(0, 6.28), 1.9 * math.sqrt(n / 6) * rng.uniform(0.6, 1.4)
            set.put("rock", (x + d * math.sin(b), z + d * math.cos(b)), rng.uniform(0, 360), (0.9, 0.5, 0.34, 0.24, 0.2, 0.16, 0.13)[n],
                    colour="#a08a68", solid=n < 3)
        for _ in range(5):
            set.put("grass_tuft", (x + rng.uniform(-3, 3), z + rng.uniform(-3, 3)), rng.uniform(0, 360), rng.uniform(0.7, 1.2),
                    blades=40, spread=0.9, colour="#a8935a", shadow=False, solid=False)
    set.air(fog=0.0006)


def crest(x, z):
    """Dunes beside the stage: crests 58 m apart that wind, up to 8 m high from 45 m on, sharp above and wide at the foot."""
    out = min(max(abs(x) - 8.0, abs(z) - 22.0, 0.0) / 36.0, 1.0)
    wave = abs(math.sin(math.pi * (x + 0.35 * z + 7.0 * math.sin(z / 31.0)) / 58.0))
    return 8.0 * out * (1.0 - wave) ** 1.3
