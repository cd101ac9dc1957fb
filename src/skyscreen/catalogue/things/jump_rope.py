"""A skipping rope: a coloured rope in loops between two wooden handles."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("jump rope", "skipping rope", "jumping rope", "skip rope"),
    zh=("跳绳绳子", "跳绳子", "跳绳用的绳子"),
    kind="prop", height=0.035, mass=0.2, sound="wood", places=("playground",),
)
def jump_rope(kit, colour="#e0402c"):
    cord, wood = kit.material("rope", colour, slot="colour"), kit.material("wood", "#c89a5a")
    path = [(0.26 * math.cos(0.7 * k) * (1 - 0.01 * k), 0.012 + 0.004 * (k % 3), 0.17 * math.sin(0.7 * k + 0.2) * (1 + 0.01 * k)) for k in range(22)]
    grip = kit.lathe([(0.009, 0), (0.016, 0.01), (0.014, 0.05), (0.018, 0.1), (0.012, 0.13), (0.006, 0.135)], wood, segments=18).turn("z", 90).move(0, 0.018, 0)
    return kit.model(kit.tube(path, 0.006, cord, 7, smooth=3), grip.turn("y", 200).move(0.36, 0, 0.06), grip.turn("y", 30).move(-0.3, 0, -0.16), kit.tube([path[0], (0.3, 0.014, 0.05), (0.36, 0.018, 0.06)], 0.006, cord, 7, smooth=3), kit.tube([path[-1], (-0.26, 0.014, -0.14), (-0.3, 0.018, -0.16)], 0.006, cord, 7, smooth=3), colliders="box")
