"""A gilded harp: a fluted column, a curved neck, a slanting sound box and its strings."""

import math

from skyscreen.catalogue import thing


@thing(en=("harp", "concert harp"), zh=("竖琴", "箜篌"), kind="prop", height=1.77, mass=30.0, sound="wood", places=("theatre",))
def harp(kit, colour="gold"):
    gold, wood = kit.material("brass", colour, 0.2, slot="colour"), kit.material("wood", "tan", 0.25, coat=1.0)
    column = kit.lathe([(0.1, 0.08), (0.06, 0.16), (0.045, 0.3), (0.038, 1.5), (0.06, 1.6), (0.075, 1.68), (0.05, 1.74), (0, 1.76)], gold, (0, 0, 0.45), 18)
    neck = kit.tube([(0, 1.66, 0.45), (0, 1.72, 0.25), (0, 1.52, 0.02), (0, 1.5, -0.2), (0, 1.4, -0.36)], [0.05, 0.05, 0.045, 0.045, 0.05], gold, 10, smooth=5)
    box = kit.loft([[(w * math.cos(a), y, z + 0.8 * w * math.sin(a)) for a in (2 * math.pi * k / 14 for k in range(14))] for y, z, w in ((0.1, 0.4, 0.19), (0.7, 0.05, 0.13), (1.4, -0.36, 0.06))], wood)
    n = 22
    strings = kit.ropes([((0, 0.22 + 1.12 * k / n, 0.36 - 0.66 * k / n), (0, 1.66 - 0.2 * math.sin(2.6 * k / n) - 0.06 * k / n, 0.38 - 0.68 * k / n), 0.0016) for k in range(1, n)], kit.material("rope", "white"), 3)
    return kit.model(column, neck, box, strings, kit.box(0.42, 0.1, 0.36, gold, 0.03, at=(0, 0, 0.4)), colliders="box")
