"""A single tall sunflower: a dark seed disc, golden petals, heart-shaped leaves."""

import math

from skyscreen.catalogue import thing


@thing(en=("sunflower", "sunflowers", "sunflower head"), zh=("向日葵", "葵花"), kind="plant", height=1.72, mass=1.5, sound="cloth", places=("sunflower_field", "garden"))
def sunflower(kit, colour="#f2b014"):
    gold, green, seed = kit.material("petal", colour, slot="colour"), kit.material("blade", "#4f7a30"), kit.material("food", "#3a2414", 0.9)
    disc = kit.ellipsoid(0.105, 0.03, 0.105, seed, segments=26) + kit.sphere(0.006, kit.material("food", "#7a5020", 0.9), segments=5).many([(0.1 * math.sqrt((k + 0.5) / 90) * math.cos(2.4 * k), 0.028 * math.sqrt(max(1 - (k + 0.5) / 92, 0)) + 0.002, 0.1 * math.sqrt((k + 0.5) / 90) * math.sin(2.4 * k)) for k in range(90)])
    petal = lambda u, v: ((v - 0.5) * 0.06 * math.sin(math.pi * (0.1 + 0.86 * u)) ** 0.8, 0.012 * math.sin(2.6 * u) - 0.008 * (2 * v - 1) ** 2, 0.095 + 0.12 * u)
    ray = kit.sheet(petal, 4, 2, gold) + kit.sheet(petal, 4, 2, gold, flip=True)
    ring = ray.copy_round(20) + ray.scale(0.93, 1, 0.93).move(0, -0.008, 0).turn("y", 9).copy_round(20)
    back = kit.lathe([(0, -0.045), (0.05, -0.03), (0.105, -0.004)], green, segments=20)
    head = (disc + ring + back).turn("x", 68).move(0, 1.52, 0.05)
    stem = kit.tube([(0, 0, 0), (0.02, 0.7, -0.02), (0, 1.35, -0.05), (0, 1.52, 0.0)], [0.022, 0.019, 0.016, 0.014], green, 8, smooth=4)
    leaf = lambda u, v: ((v - 0.5) * 0.26 * math.sin(math.pi * (0.2 + 0.78 * u)) ** 0.9, 0.05 * math.sin(math.pi * u) - 0.14 * u * u - 0.03 * abs(2 * v - 1), 0.06 + 0.3 * u)
    blade = kit.sheet(leaf, 8, 6, green) + kit.sheet(leaf, 8, 6, green, flip=True) + kit.ropes([((0, 0, 0), (0, 0.01, 0.07), 0.006)], green)
    return kit.model((head + stem + sum(blade.scale(1 - 0.08 * k).turn("y", 140 * k).move(0.01, 0.35 + 0.2 * k, -0.02) for k in range(5))).sway(0.3, 0, 1.6), colliders="none", sockets={"top": (0, 1.62, 0.05)})
