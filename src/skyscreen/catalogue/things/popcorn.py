"""Popcorn heaped in a striped paper bucket."""

import math

from skyscreen.catalogue import thing


@thing(en=("popcorn", "bucket of popcorn", "popcorn box"), zh=("爆米花",), kind="food", height=0.193, mass=0.15, sound="soft", places=("theatre", "living_room"))
def popcorn(kit, colour="red"):
    red, white = kit.material("paper", colour, slot="colour"), kit.material("paper", "white")
    bucket = sum(kit.sheet(lambda u, v, k=k: ((0.055 + 0.02 * u) * math.sin(2 * math.pi * (k + v) / 16), 0.15 * u - 0.004 * u * math.cos(2 * math.pi * v), (0.055 + 0.02 * u) * math.cos(2 * math.pi * (k + v) / 16)), 2, 3, red if k % 2 else white, flip=True) for k in range(16)) + kit.cylinder(0.055, 0.002, white, segments=20)
    rng = kit.random("corn")
    one = kit.sphere(0.009, kit.material("food", "#f8eed0", 0.7), segments=6) + kit.sphere(0.0075, kit.material("food", "#f6e4b0", 0.7), (0.008, 0.003, 0.002), 5) + kit.sphere(0.007, kit.material("food", "#fbf4e0", 0.7), (-0.005, 0.005, 0.006), 5)
    heap = kit.heap(one, 52, 0.068, 0.035, "corn", base=0.145)
    fill = kit.ellipsoid(0.068, 0.025, 0.068, kit.material("food", "#f0e0b0", 0.7), (0, 0.14, 0), 16)
    return kit.model(bucket, heap, fill, one.many([(0.1, 0.009, 0.04), (0.12, 0.009, -0.02, rng.uniform(0, 360)), (-0.09, 0.009, 0.07)]), colliders="cylinder", sockets={"grip": (0, 0.07, 0)})
