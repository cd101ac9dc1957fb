"""A book of bamboo slips half unrolled, bound by two cords, columns of writing."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("bamboo slips", "bamboo scroll"),
    zh=("竹简", "简牍", "竹书"),
    kind="prop", height=0.06, mass=0.6, sound="wood", places=("chinese_study",),
)  # fmt: skip
def bamboo_slips(kit):
    cane, cord, ink = kit.material("wood", "#c8a468"), kit.material("rope", "#6a4a2c"), kit.material("paint", "#1a1612", 0.8)
    slip = kit.box(0.012, 0.004, 0.23, cane, 0.001)
    row = [(-0.16 + 0.0126 * k, 0.0, 0.0) for k in range(24)]
    marks = kit.box(0.005, 0.0006, 0.008, ink, 0.0).many([(x, 0.004, -0.09 + 0.016 * n) for k, (x, _, _) in enumerate(row) for n in range(12 - k % 3)])
    roll = sum(slip.turn("z", 40 * k).move(0.17 + (0.031 - 0.0012 * k) * math.sin(0.7 * k), 0.034 - (0.031 - 0.0012 * k) * math.cos(0.7 * k), 0) for k in range(20))
    return kit.model(slip.many(row), marks, roll, kit.ropes([((-0.166, 0.005, z), (0.14, 0.005, z), 0.0018) for z in (-0.07, 0.07)], cord, 4), colliders="box")
