"""Lotus: round leaves that lie on the water and stand over it, two pink blooms, a bud and a seed head."""

import math

from skyscreen.catalogue import thing


@thing(en=("lotus", "lily pad", "lily pads", "water lily", "lotus flower", "lotus leaf", "water lilies", "lotus pond"), zh=("荷花", "莲花", "荷叶", "睡莲", "莲叶"), kind="plant", pot=False, height=0.936, mass=1.5, sound="cloth", places=("lake", "garden"))
def lotus(kit, colour="#e8809c"):
    leaf, stem, pink = kit.material("leaf", "#3f7a4a"), kit.material("blade", "#5a8a4a"), kit.material("petal", colour, slot="colour")
    def pad(r, cup):
        one = lambda u, v, d=0.0: (r * u * math.sin(6.05 * v + 0.12) * (1 + 0.03 * math.sin(30 * v)), cup * u * u + 0.012 * u * math.sin(18.85 * v) + d, r * u * math.cos(6.05 * v + 0.12))
        ribs = kit.ropes([((0, 0.004, 0), tuple(c + (0.004 if j == 1 else 0) for j, c in enumerate(one(0.92, k / 11))), 0.003) for k in range(11)], kit.material("leaf", "#7aa86a"), 3)
        return kit.sheet(one, 5, 28, leaf) + kit.sheet(lambda u, v: one(u, v, -0.004), 5, 28, leaf, flip=True) + ribs
    def bloom(size, open_):
        out = kit.lathe([(0, 0), (0.03 * size, 0), (0.045 * size, 0.05 * size), (0, 0.052 * size)], kit.material("food", "#d8c040", 0.6), segments=14)
        for ring, (n, tilt, long) in enumerate(((6, 14, 0.9), (8, 36, 1.0), (9, 60, 1.0))):
            petal = kit.sheet(lambda u, v, q=long: ((v - 0.5) * 0.13 * size * math.sin(math.pi * (0.12 + 0.84 * u)) ** 0.8, 0.24 * size * q * u, (0.045 * u * u - 0.06 * u + 0.03 * (2 * v - 1) ** 2 * math.sin(math.pi * u)) * size), 6, 4, pink)
            petal += kit.sheet(lambda u, v, q=long: ((v - 0.5) * 0.13 * size * math.sin(math.pi * (0.12 + 0.84 * u)) ** 0.8, 0.24 * size * q * u, (0.045 * u * u - 0.06 * u + 0.03 * (2 * v - 1) ** 2 * math.sin(math.pi * u)) * size - 0.001), 6, 4, pink, flip=True)
            out += petal.turn("x", tilt * open_).move(0, 0.0, 0.03 * size).copy_round(n).turn("y", 17 * ring)
        return out
    pads = pad(0.34, 0.02).move(0.42, 0.01, 0.2) + pad(0.28, 0.02).turn("y", 120).move(-0.45, 0.01, 0.32) + pad(0.25, 0.015).turn("y", 230).move(-0.1, 0.01, 0.62) + pad(0.3, 0.02).turn("y", 60).move(0.1, 0.01, -0.5)
    tall = [((-0.3, 0.5, -0.2), pad(0.34, 0.09)), ((0.35, 0.72, -0.25), pad(0.3, 0.1))]
    stems = sum(kit.tube([(x * 0.8, 0, z * 0.8), (x * 0.92, 0.5 * y, z * 0.9), (x, y, z)], 0.011, stem, 6, smooth=2) for (x, y, z), _ in [*tall, ((0.05, 0.72, 0.08), 0), ((-0.55, 0.5, 0.12), 0), ((0.6, 0.55, 0.1), 0)])
    heads = sum(made.turn("x", 12).move(*at) for at, made in tall) + bloom(1.0, 1.0).move(0.05, 0.72, 0.08) + bloom(0.8, 0.75).move(-0.55, 0.5, 0.12) + bloom(0.7, 0.1).move(0.6, 0.55, 0.1)
    return kit.model(pads, (stems + heads).sway(0.3, 0.1, 0.9), colliders="none")
