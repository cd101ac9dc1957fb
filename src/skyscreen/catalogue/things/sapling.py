"""A young tree as it is planted: a slim stem tied to a stake, a handful of twigs with fresh leaves, a mound of soil."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("sapling", "young tree", "tree sapling", "baby tree", "little tree"),
    zh=("树苗", "小树苗", "小树", "幼树"),
    kind="plant", height=1.35, mass=4.0, sound="wood", places=("garden", "meadow"),
)  # fmt: skip
def sapling(kit, colour="#6fa23a"):
    rng = kit.random("twigs")
    bark, leaf = kit.material("bark", "#7a5c3e"), kit.material("leaf", colour, slot="colour")
    stem = kit.tube([(0, -0.05, 0), (0.015, 0.5, 0.01), (-0.01, 1.0, 0), (0.01, 1.25, 0.01)], [0.017, 0.014, 0.01, 0.004], bark, 8, smooth=3)
    twigs, tips = [], []
    for k in range(11):
        y, a = 0.5 + 0.065 * k, 2.4 * k
        long = 0.34 - 0.018 * k
        tip = (long * math.cos(a), y + 0.62 * long, long * math.sin(a))
        twigs.append(kit.tube([(0, y, 0), (0.5 * tip[0], y + 0.2 * long, 0.5 * tip[2]), tip], [0.007, 0.005, 0.002], bark, 5, smooth=2))
        for t in (0.35, 0.55, 0.75, 0.95):
            tips += [tuple(t * tip[i] + (1 - t) * (y if i == 1 else 0) + rng.uniform(-0.05, 0.05) for i in range(3)) for _ in range(3)]
    leaves = kit.leaves([*tips, *((rng.uniform(-0.05, 0.05), 1.2 + rng.uniform(0, 0.12), rng.uniform(-0.05, 0.05)) for _ in range(9))], 0.085, 0.055, leaf)
    stake = kit.capsule((0.09, -0.05, 0), (0.09, 0.85, 0), 0.014, kit.material("wood", "#b08a58"), 8)
    tie = kit.box(0.12, 0.02, 0.035, kit.material("cloth", "#3a5a3a"), 0.004, (0.045, 0.7, 0))
    mound = kit.ellipsoid(0.32, 0.07, 0.32, kit.material("soil"), (0, 0.0, 0), 24)
    return kit.model(mound, stake, tie, (stem + sum(twigs) + leaves).sway(0.25, 0.3, 1.3), colliders="none")
