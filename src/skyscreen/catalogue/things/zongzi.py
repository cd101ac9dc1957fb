"""Zongzi: rice wrapped in bamboo leaves to a pyramid and tied with string."""

import math

from skyscreen.catalogue import thing


@thing(en=("zongzi", "rice dumpling", "sticky rice dumpling"), zh=("粽子",), kind="food", height=0.0674, mass=0.2, sound="soft", places=("kitchen", "market"))
def zongzi(kit, colour="#4f7030"):
    leaf, string = kit.material("leaf", colour, slot="colour"), kit.material("rope", "red")
    def ring(k):
        """A rounded triangle, k of its full size."""
        out = []
        for corner in range(3):
            for step in (-0.5, -0.17, 0.17, 0.5):
                a = 2 * math.pi * (corner + 0.33 * step) / 3
                out.append((0.044 * k * math.cos(2 * math.pi * corner / 3) + 0.012 * math.cos(a + step), 0.044 * k * math.sin(2 * math.pi * corner / 3) + 0.012 * math.sin(a + step)))
        return out
    levels = ((0.0, 0.86), (0.006, 1.0), (0.02, 0.86), (0.052, 0.2), (0.066, 0.0))
    body = kit.loft([[(x, y, z) for x, z in ring(k)] for y, k in levels], leaf)
    fold = kit.tube([(0.045, 0.007, 0.0), (0.01, 0.066, 0.008), (-0.02, 0.045, 0.03)], 0.0016, kit.material("leaf", kit.mix(colour, "black", 0.35)), 5)
    ties = sum(kit.tube([(x * 1.02, y, z * 1.02) for x, z in [*ring(k), ring(k)[0]]], 0.0019, string, 5) for y, k in ((0.021, 0.86), (0.034, 0.58), (0.03, 0.66)))
    bow = kit.tube([(0.026, 0.034, 0.012), (0.04, 0.05, 0.02), (0.05, 0.032, 0.03), (0.03, 0.034, 0.014), (0.046, 0.02, 0.02)], 0.0015, string, 5, smooth=4)
    one = body + fold + ties + bow
    return kit.model(one, one.turn("y", 150).move(0.1, 0, -0.03), colliders="box")
