"""A long aquarium: glass, a black rim, gravel, weed, a light above the water."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("fish tank", "aquarium", "glass tank", "aquarium tank"),
    zh=("水族箱", "大鱼缸", "水族缸", "玻璃缸"),
    kind="prop", closed=True, height=0.52, mass=60.0, sound="glass", places=("living_room",),
)  # fmt: skip
def fish_tank(kit, drink="water", gravel="beige"):
    glass, black = kit.material("glass"), kit.material("plastic", "charcoal", 0.3)
    walls = kit.box(0.9, 0.42, 0.006, glass, 0.0).many([(0, 0.03, z) for z in (-0.2, 0.2)]) + kit.box(0.006, 0.42, 0.4, glass, 0.0).many([(x, 0.03, 0) for x in (-0.447, 0.447)])
    frame = kit.box(0.92, 0.03, 0.42, black, 0.004) + kit.box(0.92, 0.025, 0.03, black, 0.004).many([(0, 0.45, z) for z in (-0.195, 0.195)]) + kit.box(0.03, 0.025, 0.42, black, 0.004).many([(x, 0.45, 0) for x in (-0.445, 0.445)])
    hood = kit.box(0.7, 0.04, 0.14, black, 0.01, (0, 0.475, -0.06)) + kit.box(0.64, 0.006, 0.1, kit.material("lamp", "#e8f6ff", emission=2.0), 0.0, (0, 0.469, -0.06))
    bed = kit.box(0.88, 0.035, 0.385, kit.material("sand", gravel, slot="gravel"), 0.01, (0, 0.03, 0)) + kit.ellipsoid(0.09, 0.07, 0.07, kit.material("rock"), (-0.22, 0.08, -0.03), 12) + kit.ellipsoid(0.05, 0.05, 0.05, kit.material("rock"), (0.3, 0.07, 0.06), 10)
    leaf = kit.material("leaf", "#3a8a3c")
    weed = sum(kit.strip([(x, 0.06, z), (x + 0.02 * math.sin(k), 0.18, z), (x + 0.03 * math.cos(2 * k), 0.3 + 0.03 * (k % 3), z)], [0.014, 0.016, 0.004], leaf, across=(math.cos(k), 0, math.sin(k))) for k, (x, z) in enumerate([(0.1 + 0.03 * j, -0.1 + 0.02 * (j % 3)) for j in range(7)] + [(-0.36 + 0.025 * j, 0.06) for j in range(4)]))
    sheet = kit.box(0.886, 0.002, 0.39, kit.material("liquid"), 0.0, (0, 0.41, 0))
    return kit.model(walls, frame, hood, bed, weed, sheet, colliders="box", lights=[kit.light((0, 0.44, 0), "#dff2ff", 1.6, 3)], sockets={"inside": (0, 0.2, 0), "rim": (0, 0.45, 0)})
