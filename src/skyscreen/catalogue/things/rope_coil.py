"""A coil of thick rope, its end hanging loose."""

import math

from skyscreen.catalogue import thing


@thing(en=("rope", "coil of rope", "coiled rope", "cord"), zh=("绳子", "绳索", "麻绳", "一捆绳子", "套索", "铁丝", "绳套"), kind="prop", height=0.172, mass=2.0, sound="cloth", places=("harbour",))
def rope_coil(kit, colour="#a88450"):
    hemp = kit.material("rope", colour, slot="colour")
    path = [((0.15 + 0.012 * math.sin(0.9 * a)) * math.cos(a), 0.02 + 0.0058 * a / 1.0 * 0.6 + 0.004 * math.sin(2.3 * a), (0.15 + 0.012 * math.sin(0.9 * a)) * math.sin(a)) for a in (2 * math.pi * 6 * k / 150 for k in range(151))]
    x, y, z = path[-1]
    path += [(x + 0.05, y - 0.02, z + 0.07), (x + 0.11, 0.02, z + 0.13), (x + 0.2, 0.018, z + 0.11), (x + 0.28, 0.018, z + 0.16)]
    twist = kit.material("rope", kit.mix(colour, "black", 0.35))
    coil = kit.tube(path, 0.018, hemp, 8)
    marks = kit.torus(0.0182, 0.0022, twist, segments=8, sides=4).turn("x", 78)
    spots = [(*path[k], -math.degrees(math.atan2(path[k + 1][2] - path[k][2], path[k + 1][0] - path[k][0])) + 90) for k in range(90, 154, 1 if kit.detail > 0.9 else 3)]
    return kit.model(coil, marks.many(spots), colliders="cylinder")
