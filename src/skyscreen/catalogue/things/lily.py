"""White lilies: trumpets of six curved petals with orange stamens on one stem."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("lily", "lilies", "white lily"),
    zh=("百合", "百合花"),
    kind="plant", height=0.75, mass=0.15, sound="cloth", places=("garden",),
)  # fmt: skip
def lily(kit, colour="#f6f2ea"):
    petal, green, rust = kit.material("petal", colour, slot="colour"), kit.material("blade", "#4f7f3c"), kit.material("petal", "#c8642c")
    fn = lambda u, v: (0.032 * (2 * v - 1) * math.sin(math.pi * (0.06 + 0.86 * u)) ** 0.8, 0.11 * math.sin(1.9 * u), 0.012 + 0.1 * u ** 2.2)
    one = kit.sheet(fn, 10, 4, petal, flip=True) + kit.sheet(fn, 10, 4, petal)
    stamens = kit.ropes([((0, 0.02, 0), (0.022 * math.sin(1.05 * k), 0.1, 0.022 * math.cos(1.05 * k)), 0.0015) for k in range(6)], green, 4) + kit.ellipsoid(0.004, 0.003, 0.009, rust, (0, 0, 0), 8).many([(0.022 * math.sin(1.05 * k), 0.103, 0.022 * math.cos(1.05 * k), 60 * k) for k in range(6)])
    bloom = one.copy_round(3) + one.scale(0.94).turn("y", 60).copy_round(3) + stamens
    stem = kit.tube([(0, 0, 0), (0.01, 0.35, 0), (0, 0.62, 0)], 0.007, green, 7, smooth=3)
    leaf = lambda u, v: (0.012 * (2 * v - 1) * math.sin(math.pi * (0.08 + 0.9 * u)), 0.09 * u - 0.06 * u * u, 0.14 * u)
    blade = kit.sheet(leaf, 6, 3, green) + kit.sheet(leaf, 6, 3, green, flip=True)
    whole = bloom.turn("x", 58).move(0, 0.62, 0.02) + bloom.turn("x", 52).turn("y", 130).move(0.01, 0.58, -0.01) + bloom.scale(0.85).turn("x", 40).turn("y", 245).move(-0.01, 0.63, 0)
    return kit.model((whole + stem + sum(blade.turn("y", 137 * k).move(0, 0.08 + 0.055 * k, 0) for k in range(8))).sway(0.3, 0, 0.7), colliders="none")
