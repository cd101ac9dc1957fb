"""A chrysanthemum: a ball of many narrow golden petals curving inwards."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("chrysanthemum", "chrysanthemums"),
    zh=("菊花", "黄菊花"),
    kind="plant", height=0.5, mass=0.1, sound="cloth", places=("garden",),
)  # fmt: skip
def chrysanthemum(kit, colour="#f0b81c"):
    paint, green = kit.material("petal", colour, slot="colour"), kit.material("leaf", "#4f7a3c")
    head = kit.sphere(0.03, paint, (0, 0.03, 0), 12)
    for ring, (r, tip, count) in enumerate(((0.028, 0.07, 9), (0.05, 0.066, 14), (0.07, 0.048, 18), (0.086, 0.024, 20), (0.09, -0.006, 20))):
        fn = lambda u, v, r=r, tip=tip: (0.012 * (2 * v - 1) * math.sin(math.pi * (0.1 + 0.75 * u)), 0.016 + tip * u ** 1.3, r * math.sin(1.9 * u) + 0.006)
        one = kit.sheet(fn, 7, 2, paint, flip=True) + kit.sheet(fn, 7, 2, paint)
        head += one.copy_round(count).turn("y", 11 * ring)
    stem = kit.tube([(0, 0, 0), (0.008, 0.22, 0), (0, 0.43, 0)], 0.006, green, 7, smooth=3)
    leaves = kit.leaves([(0, 0.12, 0), (0, 0.2, 0), (0, 0.28, 0), (0, 0.34, 0)], 0.11, 0.05, green, "leaves")
    return kit.model((head.turn("x", 24).move(0, 0.42, 0) + stem + leaves).sway(0.3, 0, 0.5), colliders="none")
