"""A stone mill: a round bed, a great roller of granite on its wooden axle."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("millstone", "stone mill", "grinding stone", "grindstone"),
    zh=("石磨", "磨盘", "石碾", "碾子"),
    kind="furniture", height=1.05, mass=900.0, sound="stone", places=("village", "farm"),
)  # fmt: skip
def millstone(kit, colour="#8a857a"):
    stone, dark, wood = kit.material("stone", colour, slot="colour"), kit.material("stone", kit.mix(colour, "black", 0.3)), kit.material("wood", "brown")
    bed = kit.cylinder(0.9, 0.42, dark, segments=36) + kit.lathe([(1.0, 0.42), (1.02, 0.5), (0.94, 0.54), (0.9, 0.5), (0, 0.5)], stone, segments=40)
    lower = kit.cylinder(0.5, 0.2, stone, (0, 0.5, 0), 36, bevel=0.02) + kit.cylinder(0.48, 0.24, stone, (0, 0.71, 0), 36, bevel=0.02) + kit.box(0.02, 0.18, 0.01, dark, 0.0, (0, 0.74, 0.48)).copy_round(28)
    hole = kit.cylinder(0.07, 0.01, kit.material("paint", "#1c1a18"), (0.2, 0.948, 0), 14)
    bar = kit.tube([(-0.3, 0.85, 0), (1.35, 0.9, 0)], 0.04, wood, 8) + kit.cylinder(0.03, 0.18, wood, (1.28, 0.85, 0), 8)
    grain = sum(kit.ellipsoid(0.012, 0.008, 0.009, kit.material("food", "#d8b04a"), (0.7 * math.cos(k * 0.7), 0.508, 0.7 * math.sin(k * 0.7)), 6) for k in range(30))
    return kit.model(bed, lower, hole, bar, grain, colliders="cylinder")
