"""A wooden bowl of salad leaves, tomatoes, cucumber slices and egg."""

import math

from skyscreen.catalogue import thing


@thing(en=("salad", "bowl of salad", "fruit salad"), zh=("沙拉", "蔬菜沙拉", "色拉", "凉菜"), kind="food", height=0.139, mass=0.5, sound="soft", places=("kitchen", "cafe"))
def salad(kit, colour="#5a9a34"):
    bowl = kit.lathe([(0, 0), (0.05, 0), (0.06, 0.006), (0.1, 0.04), (0.12, 0.08), (0.115, 0.08), (0.095, 0.043), (0.056, 0.014), (0, 0.012)], kit.material("wood", "walnut"), segments=40)
    rng = kit.random("salad")
    bed = kit.ellipsoid(0.105, 0.03, 0.105, kit.material("leaf", kit.mix(colour, "black", 0.4)), (0, 0.065, 0), 20)
    spots = [(0.1 * math.sqrt(rng.random()) * math.cos(a), 0.08 + rng.uniform(0, 0.025), 0.1 * math.sqrt(rng.random()) * math.sin(a)) for a in (rng.uniform(0, 6.28) for _ in range(90))]
    leaves = kit.leaves(spots, 0.05, 0.035, kit.material("leaf", colour, slot="colour"), droop=0.2, heart=(0, 0.0, 0))
    cherry = kit.sphere(0.014, kit.material("food", "#c8200f", 0.12), segments=12).many([(0.05, 0.098, 0.02), (-0.03, 0.102, 0.05), (-0.06, 0.096, -0.03), (0.02, 0.1, -0.06)])
    disc = kit.cylinder(0.019, 0.004, kit.material("food", "#d8e8b0", 0.3), segments=16) + kit.torus(0.019, 0.0018, kit.material("food", "#2f6a26", 0.3), (0, 0.002, 0), 16, 5)
    discs = disc.turn("z", 22).many([(0.0, 0.105, 0.0, 20), (0.07, 0.094, -0.03, 120), (-0.06, 0.1, 0.02, 250)])
    egg = (kit.ellipsoid(0.022, 0.012, 0.016, kit.material("food", "#f8f6f0", 0.2), segments=14) + kit.ellipsoid(0.01, 0.006, 0.0095, kit.material("food", "#f0b020", 0.5), (0.002, 0.0085, 0), 10)).many([(0.03, 0.105, 0.06, 40), (-0.02, 0.108, -0.03, 170)])
    return kit.model(bowl, bed, leaves, cherry, discs, egg, colliders="cylinder")
