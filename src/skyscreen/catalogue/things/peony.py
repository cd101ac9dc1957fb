"""A peony: a great ball of ruffled pink petals, dark cut leaves."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("peony", "peonies"),
    zh=("牡丹", "牡丹花", "芍药"),
    kind="plant", height=0.62, mass=0.2, sound="cloth", places=("garden",),
)  # fmt: skip
def peony(kit, colour="#e0508a"):
    paint, green = kit.material("petal", colour, slot="colour"), kit.material("leaf", "#3f6a34")
    def petal(r, tip, wave):
        return lambda u, v: (r * 0.9 * (2 * v - 1) * math.sin(math.pi * (0.12 + 0.7 * u)) ** 0.8, tip * u + 0.008 * math.sin(wave * v) * u, r * math.sin(1.35 * u) + 0.015)
    head = kit.sphere(0.022, kit.material("petal", kit.mix(colour, "#f0c02c", 0.5)), (0, 0.02, 0), 12)
    for ring, (r, tip, count) in enumerate(((0.035, 0.075, 6), (0.06, 0.07, 8), (0.085, 0.05, 9), (0.105, 0.02, 9))):
        fn = petal(r, tip, 11 + ring)
        one = kit.sheet(fn, 6, 8, paint, flip=True) + kit.sheet(fn, 6, 8, paint)
        head += one.copy_round(count).turn("y", 23 * ring)
    stem = kit.tube([(0, 0, 0), (0.01, 0.3, 0), (0, 0.54, 0)], 0.007, green, 7, smooth=3)
    leaf = lambda y, a: sum(kit.ellipsoid(0.03, 0.002, 0.085, green, (0, 0, 0.1), 10).turn("x", -16).turn("y", a + d).move(0, y, 0) for d in (-32, 0, 32))
    return kit.model((head.turn("x", 18).move(0, 0.54, 0) + stem + leaf(0.18, 20) + leaf(0.28, 150) + leaf(0.36, 260)).sway(0.3, 0, 0.6), colliders="none")
