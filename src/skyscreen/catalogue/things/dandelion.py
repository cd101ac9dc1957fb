"""Dandelions: a white clock of seeds and a yellow flower over jagged leaves."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("dandelion", "dandelions", "dandelion clock"),
    zh=("蒲公英",),
    kind="plant", pot=False, height=0.34, mass=0.02, sound="cloth", places=("meadow",),
)  # fmt: skip
def dandelion(kit):
    green, white, yellow = kit.material("blade", "#5a8a3c"), kit.material("feather", "#f4f4f2"), kit.material("petal", "#f4c81c")
    head, rows = (0.0, 0.3, 0.0), []
    for k in range(110):
        y = 1 - 2 * (k + 0.5) / 110
        r, a = math.sqrt(1 - y * y), 2.39996 * k
        n = (r * math.sin(a), y, r * math.cos(a))
        tip = tuple(h + 0.032 * c for h, c in zip(head, n, strict=True))
        rows.append((head, tip, 0.0006))
        for m in range(4):
            b = 1.5708 * m + k
            rows.append((tip, (tip[0] + 0.006 * n[0] + 0.007 * math.sin(b), tip[1] + 0.006 * n[1] + 0.004 * math.cos(2 * b), tip[2] + 0.006 * n[2] + 0.007 * math.cos(b)), 0.0007))
    clock = kit.ropes(rows, white, 3) + kit.sphere(0.006, kit.material("food", "#8a7a4a"), head, 10)
    petal = kit.ellipsoid(0.003, 0.0012, 0.012, yellow, (0, 0, 0.012), 6)
    bloom = sum(petal.turn("x", -12 * ring).copy_round(14 - 3 * ring).move(0, 0.003 * ring, 0) for ring in range(4)).move(0.09, 0.22, 0.03)
    stems = kit.tube([(0, 0, 0), (0.006, 0.15, 0), head], 0.0028, green, 6, smooth=3) + kit.tube([(0.01, 0, 0.0), (0.06, 0.12, 0.02), (0.09, 0.22, 0.03)], 0.0028, green, 6, smooth=3)
    leaf = kit.facet([(-0.004, 0.004, 0), (-0.012, 0.012, 0.05), (-0.005, 0.014, 0.06), (-0.018, 0.02, 0.1), (0, 0.016, 0.16), (0.018, 0.02, 0.1), (0.005, 0.014, 0.06), (0.012, 0.012, 0.05), (0.004, 0.004, 0)], green, 0.001)
    return kit.model((clock + bloom + stems + leaf.copy_round(7)).sway(0.4, 0, 0.34), colliders="none")
