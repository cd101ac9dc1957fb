"""An orchid: an arching stem of white and magenta flowers over strap leaves in a pot."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("orchid", "orchids"),
    zh=("兰花", "蝴蝶兰"),
    kind="plant", pot=False, height=0.6, mass=0.6, sound="cloth", places=("living_room", "greenhouse"),
)  # fmt: skip
def orchid(kit, colour="#f2e8f0"):
    petal, lip, green = kit.material("petal", colour, slot="colour"), kit.material("petal", "#c0287a"), kit.material("leaf", "#4a7a3c")
    flower = kit.ellipsoid(0.036, 0.027, 0.004, petal, (0.034, 0.004, 0), 14).both() + kit.ellipsoid(0.017, 0.03, 0.003, petal, (0, 0.033, -0.003), 12) + kit.ellipsoid(0.015, 0.028, 0.003, petal, (0.017, -0.028, -0.003), 12).turn("z", 0).both() + kit.ellipsoid(0.012, 0.016, 0.01, lip, (0, -0.008, 0.008), 12) + kit.sphere(0.005, kit.material("petal", "#f0c02c"), (0, 0.002, 0.012), 8)
    path = [(0, 0.13, 0), (0.0, 0.35, 0.02), (0.06, 0.53, 0.04), (0.18, 0.56, 0.05), (0.27, 0.5, 0.06)]
    blooms = flower.many([(0.05, 0.51, 0.07), (0.11, 0.55, 0.08), (0.17, 0.545, 0.085), (0.225, 0.52, 0.09), (0.27, 0.475, 0.09)])
    strap = lambda u, v: (0.03 * (2 * v - 1) * math.sin(math.pi * (0.1 + 0.86 * u)) ** 0.6, 0.12 + 0.09 * u - 0.1 * u * u, 0.2 * u)
    blade = kit.sheet(strap, 8, 4, green) + kit.sheet(strap, 8, 4, green, flip=True)
    pot = kit.lathe([(0, 0), (0.05, 0), (0.065, 0.12), (0.07, 0.13), (0.06, 0.125), (0, 0.12)], kit.material("ceramic", "#8a5a9a", 0.2), segments=26)
    return kit.model(pot, kit.tube(path, 0.004, green, 7, smooth=4), blooms, blade.copy_round(4).turn("y", 40), colliders="none")
