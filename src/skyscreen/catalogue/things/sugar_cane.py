"""A bundle of purple sugar cane, jointed stalks with leaves at the top."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("sugar cane", "sugarcane"),
    zh=("甘蔗",),
    kind="food", height=1.7, mass=3.0, sound="wood", places=("market", "farm"),
)  # fmt: skip
def sugar_cane(kit, colour="#5a2438"):
    skin, ring, green = kit.material("paint", colour, 0.3, slot="colour"), kit.material("paint", "#c8b078", 0.5), kit.material("blade", "#6a9a3a")
    one = kit.cylinder(0.019, 1.3, skin, (0, 0, 0), 12) + kit.torus(0.0195, 0.004, ring, (0, 0, 0), 16, 5).many([(0, 0.12 + 0.15 * k, 0) for k in range(8)])
    leaf = sum(kit.tube([(0, 1.28, 0), (0.05 * math.sin(a), 1.5, 0.05 * math.cos(a)), (0.2 * math.sin(a), 1.66 + 0.02 * k, 0.2 * math.cos(a))], [0.012, 0.009, 0.001], green, 5, smooth=3) for k, a in enumerate((0.3, 1.6, 2.8, 4.2, 5.4)))
    one += leaf
    return kit.model(sum(one.turn("y", 50 * k).turn("x", 3 * math.sin(k)).turn("z", 3 * math.cos(2 * k)).move(0.045 * math.sin(2.4 * k), 0, 0.045 * math.cos(2.4 * k)) for k in range(6)), kit.torus(0.072, 0.008, kit.material("rope", "#c8a468"), (0, 0.5, 0), 24, 6), colliders="box")
