"""A pair of soft house slippers with fluffy trim."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("slippers", "slipper", "house slippers"),
    zh=("拖鞋", "棉拖鞋", "人字拖"),
    kind="prop", height=0.09, mass=0.3, sound="cloth", places=("bedroom", "living_room"),
)  # fmt: skip
def slippers(kit, colour="#e88aa0"):
    cloth, sole, fluff = kit.material("cloth", colour, slot="colour"), kit.material("rubber", "#e8e0d0"), kit.material("fur", "#f6efe4")
    base = kit.ellipsoid(0.046, 0.014, 0.13, sole, (0, 0.013, 0), 24) + kit.ellipsoid(0.042, 0.008, 0.12, cloth, (0, 0.024, -0.004), 22)
    upper = kit.sheet(lambda u, v: (0.048 * math.cos(math.pi * v), 0.018 + (0.03 + 0.04 * (1 - u)) * math.sin(math.pi * v), 0.005 + 0.115 * u * (0.85 + 0.15 * math.sin(math.pi * v))), 8, 14, cloth)
    upper += kit.sheet(lambda u, v: (0.047 * math.cos(math.pi * v), 0.018 + (0.029 + 0.04 * (1 - u)) * math.sin(math.pi * v), 0.005 + 0.114 * u * (0.85 + 0.15 * math.sin(math.pi * v))), 8, 14, cloth, flip=True)
    trim = kit.tube([(0.048 * math.cos(math.pi * k / 10), 0.018 + 0.07 * math.sin(math.pi * k / 10), 0.004) for k in range(11)], 0.011, fluff, 10)
    toe = kit.ellipsoid(0.04, 0.024, 0.03, cloth, (0, 0.03, 0.1), 18)
    one = base + upper + trim + toe
    return kit.model(one.turn("y", 5).move(0.062, 0, 0), one.turn("y", -5).move(-0.062, 0, 0), colliders="box")
