"""A ribbed pumpkin."""

import math

from skyscreen.catalogue import thing


@thing(en=("pumpkin",), zh=("南瓜",), kind="food", height=0.33, mass=5.0, sound="soft", places=("kitchen", "meadow"))
def pumpkin(kit, colour="orange"):
    peel = kit.material("apple", colour, 0.4, slot="colour", blush=0.0)

    def skin(u, v):
        a, t = 2 * math.pi * v, math.pi * u
        r = 0.19 * math.sin(t) ** 0.75 * (0.9 + 0.1 * abs(math.cos(a * 5)) ** 0.6)
        return (r * math.sin(a), 0.135 - 0.135 * math.cos(t) * (1 - 0.22 * (1 - math.sin(t))), r * math.cos(a))

    stalk = kit.tube(
        [(0, 0.25, 0), (0.005, 0.29, 0), (0.03, 0.33, 0.005)],
        [0.028, 0.016, 0.013],
        kit.material("bark", "olive"),
        7,
        smooth=3,
    )
    return kit.model(kit.sheet(skin, 22, 60, peel, flip=True, closed=True), stalk, colliders="sphere")
