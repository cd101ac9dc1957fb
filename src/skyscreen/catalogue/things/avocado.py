"""An avocado cut in two, the stone in one half."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("avocado", "avocados"),
    zh=("牛油果", "鳄梨"),
    kind="food", height=0.115, mass=0.25, sound="soft", places=("kitchen",),
)  # fmt: skip
def avocado(kit):
    skin, flesh, edge, stone = kit.material("food", "#2a3a1c", 0.5), kit.material("food", "#dcd87a"), kit.material("food", "#a8b84a"), kit.material("wood", "#7a4422", 0.2)
    pear = [(0.034 * math.sin(a) * (1 - 0.24 * math.cos(a)), 0.055 - 0.054 * math.cos(a)) for a in (math.pi * 2 * k / 40 for k in range(40))]
    half = kit.extrude(pear, 0.02, skin) + kit.extrude([(x * 0.94, 0.055 + (y - 0.055) * 0.95) for x, y in pear], 0.022, edge) + kit.extrude([(x * 0.82, 0.055 + (y - 0.055) * 0.86) for x, y in pear], 0.024, flesh)
    back = kit.ellipsoid(0.033, 0.052, 0.017, skin, (0, 0.054, -0.008), 24)
    left = half + back + kit.sphere(0.0165, stone, (0, 0.04, 0.013), 22)
    right = half + back + kit.ellipsoid(0.015, 0.015, 0.003, edge, (0, 0.04, 0.0115), 20)
    return kit.model(left.turn("x", -8).turn("y", 14).move(-0.042, 0.002, 0), right.turn("x", -8).turn("y", -14).move(0.042, 0.002, 0.004), colliders="box")
