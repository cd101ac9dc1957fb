"""A pearl necklace on a dark bust."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("necklace", "pearl necklace", "pendant"),
    zh=("项链", "珍珠项链", "吊坠"),
    kind="prop", height=0.3, mass=0.4, sound="cloth", places=("shop",),
)  # fmt: skip
def necklace(kit, colour="#f2ece0"):
    velvet, pearl, gold = kit.material("cloth", "#24242c"), kit.material("ceramic", colour, 0.05, slot="colour"), kit.material("brass")
    bust = kit.lathe([(0, 0), (0.09, 0.0), (0.095, 0.01), (0.06, 0.02), (0.1, 0.1), (0.105, 0.15), (0.05, 0.21), (0.04, 0.29), (0, 0.3)], velvet, segments=30).scale(1, 1, 0.6)
    beads = []
    for k in range(34):
        a = -math.pi + 2 * math.pi * k / 34
        y = 0.185 - 0.045 * (0.5 + 0.5 * math.cos(a))
        r = 0.06 + 0.034 * (0.5 + 0.5 * math.cos(a))
        beads.append((r * math.sin(a), y, 0.66 * r * math.cos(a) + 0.006))
    return kit.model(bust, kit.sphere(0.0072, pearl, (0, 0, 0), 12).many(beads), kit.extrude([(0, -0.02), (0.012, 0), (0, 0.014), (-0.012, 0)], 0.006, kit.material("glazed", "#b01c3a", 0.05)).move(0, 0.12, 0.074), kit.torus(0.006, 0.0015, gold, (0, 0, 0), 14, 6).turn("x", 90).move(0, 0.137, 0.072), colliders="box")
