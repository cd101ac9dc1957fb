"""A country loaf on a board, two slices cut."""

import math

from skyscreen.catalogue import thing


@thing(en=("bread", "toast"), zh=("面包", "吐司"), kind="food", height=0.135, mass=0.7, sound="soft", places=("kitchen",))
def bread(kit, colour="#b0713a"):
    crust, crumb = kit.material("food", colour, 0.75, slot="colour"), kit.material("food", "#ead2a0", 0.85)
    flour = kit.material("food", "#e8d8b8", 0.9)
    board = kit.box(0.4, 0.018, 0.2, kit.material("wood", "walnut"), 0.006) + kit.capsule((0.2, 0.009, 0), (0.27, 0.009, 0), 0.012, kit.material("wood", "walnut"))

    def ring(x, k=1.0):
        out = []
        for j in range(28):
            a = 2 * math.pi * j / 28
            y = 0.062 * k * math.sin(a)
            y = y * (0.72 if y < 0 else 1.0)
            out.append((x, 0.062 + y, 0.07 * k * math.copysign(abs(math.cos(a)) ** 0.75, math.cos(a)) * (1 + 0.1 * (math.sin(a) > 0.2))))
        return out

    loaf = kit.loft([ring(-0.15, 0.35), ring(-0.145, 0.6), ring(-0.125, 0.86), ring(-0.08, 1.0), ring(-0.02, 1.03), ring(0.05, 1.0)], crust)
    face = kit.loft([ring(0.0505, 0.93), ring(0.0515, 0.93)], crumb)
    rng = kit.random("holes")
    holes = kit.ellipsoid(0.001, 0.0035, 0.0028, kit.material("food", "#c9a468", 0.9), segments=8).many(
        [(0.0517, 0.065 + rng.uniform(-0.035, 0.04), rng.uniform(-0.05, 0.05), 0, rng.uniform(0.5, 1.4)) for _ in range(20)])
    slits = sum(kit.tube([(x - 0.012, 0.118, -0.04), (x, 0.127, 0.0), (x + 0.012, 0.118, 0.04)], [0.003, 0.0075, 0.003], flour, 6, smooth=3)
                for x in (-0.1, -0.055, -0.01, 0.03))
    cut = kit.loft([ring(-0.007, 0.99), ring(0.007, 0.99)], crust) + kit.loft([ring(-0.0076, 0.92), ring(0.0076, 0.92)], crumb)
    cut = cut.move(0, -0.018, 0)
    slices = cut.turn("z", -24).move(0.085, 0.008, 0) + cut.turn("z", -68).move(0.118, 0.004, 0.004)
    return kit.model(board, (loaf + face + holes + slits).move(-0.02, 0.0, 0), slices, colliders="box")
