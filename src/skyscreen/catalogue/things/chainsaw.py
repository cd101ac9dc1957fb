"""A chainsaw: an orange engine, a long bar with its toothed chain, two handles."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("chainsaw", "chain saw"),
    zh=("电锯", "油锯", "链锯"),
    kind="prop", height=0.3, mass=5.5, sound="steel", places=("forest", "workshop"),
)  # fmt: skip
def chainsaw(kit, colour="#e8641c"):
    skin, black, steel = kit.material("plastic", colour, 0.25, slot="colour"), kit.material("plastic", "#1c1c1e"), kit.material("steel")
    body = kit.box(0.18, 0.17, 0.26, skin, 0.03, (0, 0.03, -0.2)) + kit.box(0.19, 0.06, 0.14, black, 0.01, (0, 0.05, -0.2))
    bar = kit.box(0.008, 0.075, 0.46, steel, 0.003, (0.05, 0.065, 0.14)) + kit.cylinder(0.0375, 0.008, steel, (0, -0.004, 0), 22).turn("z", 90).move(0.05, 0.1025, 0.37)
    tooth = kit.box(0.012, 0.012, 0.012, kit.material("iron"), 0.001)
    bar += tooth.many([(0.05, y, -0.06 + 0.024 * k) for k in range(18) for y in (0.058, 0.136)]) + tooth.many([(0.05, 0.097 + 0.042 * math.sin(a), 0.37 + 0.042 * math.cos(a)) for a in (-1.3, -0.8, -0.3, 0.3, 0.8, 1.3)])
    front = kit.tube([(-0.09, 0.06, -0.12), (-0.1, 0.22, -0.13), (0.0, 0.285, -0.13), (0.09, 0.22, -0.13), (0.095, 0.1, -0.12)], 0.012, black, 8, smooth=4)
    rear = kit.tube([(0, 0.17, -0.32), (0, 0.2, -0.42), (0, 0.12, -0.47), (0, 0.05, -0.42), (0, 0.05, -0.32)], 0.016, black, 8, smooth=4)
    return kit.model(body, bar, front, rear, kit.box(0.16, 0.08, 0.012, black, 0.01).turn("x", -12).move(0, 0.17, -0.045), colliders="box")
