"""An enamel basin, white inside, red flowers outside, a blue rim, water in it."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("enamel basin",),
    zh=("脸盆", "洗脸盆", "搪瓷盆"),
    kind="prop", height=0.11, mass=0.8, sound="steel", places=("dormitory", "bathroom"),
)  # fmt: skip
def wash_basin(kit):
    white, blue, red = kit.material("ceramic", "#f2f0ea", 0.1), kit.material("ceramic", "#1f4f9a", 0.1), kit.material("paint", "#d8283a", 0.3)
    out = kit.lathe([(0, 0), (0.12, 0), (0.17, 0.1), (0.19, 0.108), (0.165, 0.1), (0.118, 0.006), (0, 0.006)], white, segments=40) + kit.torus(0.188, 0.004, blue, (0, 0.107, 0), 44, 6)
    flower = sum(kit.ellipsoid(0.013, 0.013, 0.003, red, (0.017 * math.cos(1.2566 * k), 0.017 * math.sin(1.2566 * k), 0), 10) for k in range(5))
    return kit.model(out, flower.turn("x", 25).move(0, 0.05, 0.148).copy_round(6), kit.cylinder(0.145, 0.002, kit.material("clear_ice", "#a8d8e8"), (0, 0.06, 0), 36, bevel=0), colliders="cylinder")
