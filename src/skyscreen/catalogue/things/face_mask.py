"""A blue surgical mask with white ear loops."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("face mask", "surgical mask", "medical mask"),
    zh=("口罩", "医用口罩"),
    kind="prop", height=0.1, mass=0.005, sound="cloth", places=("hospital",),
)  # fmt: skip
def face_mask(kit, colour="#7ab8dc"):
    cloth, white = kit.material("cloth", colour, slot="colour"), kit.material("cloth", "#f4f4f2")
    curve = lambda u, v, d=0.0: (0.085 * (2 * v - 1), 0.005 + 0.09 * u - 0.004 * math.cos(6 * math.pi * u) * math.cos(1.4 * (v - 0.5)), 0.045 * math.cos(1.5 * (2 * v - 1)) + d)
    out = kit.sheet(curve, 18, 16, cloth) + kit.sheet(lambda u, v: curve(u, v, -0.0015), 18, 16, white, flip=True) + kit.tube([(0.085 * (2 * k / 8 - 1), 0.095, 0.046 * math.cos(1.5 * (2 * k / 8 - 1))) for k in range(9)], 0.0022, white, 6)
    loop = kit.tube([(0.085, 0.09, 0.005), (0.09, 0.085, -0.05), (0.088, 0.05, -0.07), (0.09, 0.015, -0.05), (0.085, 0.01, 0.005)], 0.0015, white, 5, smooth=4)
    return kit.model(out, loop.both(), colliders="box")
