"""An old enamelled thermos flask with a cork and a handle, flowers painted on."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("vacuum flask", "hot water bottle flask", "thermos bottle"),
    zh=("热水瓶", "暖壶", "暖水瓶"),
    kind="prop", height=0.38, mass=1.0, sound="steel", places=("chinese_restaurant", "dormitory"),
)  # fmt: skip
def thermos_flask(kit, colour="#c8281c"):
    skin, steel, pink, green = kit.material("paint", colour, 0.2, slot="colour"), kit.material("steel"), kit.material("paint", "#f4a8b8", 0.3), kit.material("paint", "#3a8a4a", 0.3)
    out = kit.lathe([(0.07, 0), (0.075, 0.015), (0.075, 0.24), (0.055, 0.29), (0.035, 0.31)], skin, segments=30) + kit.lathe([(0.076, 0), (0.077, 0.02), (0.0, 0.02)], steel, segments=30) + kit.lathe([(0.037, 0.305), (0.034, 0.35), (0.026, 0.372), (0, 0.378)], steel, segments=24)
    out += kit.tube([(0, 0.29, -0.055), (0, 0.3, -0.1), (0, 0.2, -0.115), (0, 0.12, -0.076)], 0.007, steel, 8, smooth=4)
    flower = sum(kit.ellipsoid(0.011, 0.011, 0.003, pink, (0.014 * math.cos(1.2566 * k), 0.014 * math.sin(1.2566 * k), 0), 10) for k in range(5)) + kit.sphere(0.006, kit.material("brass"), (0, 0, 0.002), 8)
    return kit.model(out, flower.many([(0, 0.16, 0.076), (0.018, 0.12, 0.074)]), kit.ellipsoid(0.008, 0.018, 0.003, green, (-0.02, 0.13, 0.072), 10), colliders="cylinder")
