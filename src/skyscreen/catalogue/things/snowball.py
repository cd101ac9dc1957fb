"""A snowball, pressed by hand: lumpy, with the dents of fingers."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("snowball",), zh=("雪球",), kind="prop", height=0.11, mass=0.25, sound="soft", places=("snow_meadow",), bursts=True,
)
def snowball(kit, colour="white"):
    snow = kit.material("snow", colour)
    rng = kit.random("lumps")
    lumps = [kit.ball((0, 0.055, 0), 0.05)]
    for k in range(14):
        y, a = 1 - 2 * (k + 0.5) / 14, 2.4 * k
        r = math.sqrt(1 - y * y)
        lumps.append(kit.ball((0.036 * r * math.sin(a), 0.055 + 0.036 * y, 0.036 * r * math.cos(a)), rng.uniform(0.012, 0.021)))
    return kit.model(kit.blob(lumps, snow, 0.012, 0.007), colliders="sphere")
