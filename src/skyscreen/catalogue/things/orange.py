"""An orange: a star of green at the stalk, one leaf."""

import math

from skyscreen.catalogue import thing


@thing(en=("orange", "tangerine", "mandarin", "clementine"), zh=("橙子", "橘子", "桔子", "柑橘"), kind="food",
       height=0.08, mass=0.16, sound="soft", places=("kitchen",))
def orange(kit, colour="orange"):
    peel = kit.material("apple", colour, 0.42, slot="colour", blush=0.0)
    profile = [(0.0, 0.003), (0.012, 0.001), (0.026, 0.006), (0.037, 0.02), (0.0405, 0.036), (0.038, 0.054), (0.028, 0.068),
               (0.015, 0.0735), (0.006, 0.0725), (0.0, 0.071)]
    rind = kit.lathe(profile, peel, segments=40)
    star = kit.cone(0.006, 0.003, kit.material("leaf", "green"), (0, 0.0715, 0), 5)
    stem = kit.tube([(0, 0.071, 0), (0.002, 0.078, 0.001)], 0.0017, kit.material("bark"), 6)
    leaf = kit.sheet(lambda u, v: (0.002 + 0.04 * u, 0.077 + 0.008 * math.sin(2.4 * u) - 0.004 * abs(2 * v - 1),
                                   0.022 * math.sin(math.pi * u) ** 0.7 * (v - 0.5)), 8, 4, kit.material("leaf", "green"))
    return kit.model(rind, star, stem, leaf + leaf.move(0, -0.0006, 0), colliders="sphere")
