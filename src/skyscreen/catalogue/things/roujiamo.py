"""A roujiamo: a flat toasted bun filled with chopped meat."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("roujiamo", "chinese hamburger"),
    zh=("肉夹馍",),
    kind="food", height=0.065, mass=0.25, sound="soft", places=("snack_street",),
)  # fmt: skip
def roujiamo(kit):
    bun, toast, meat = kit.material("food", "#e8c88a"), kit.material("food", "#b8803c"), kit.material("food", "#7a4422", 0.4)
    half = kit.lathe([(0, 0), (0.052, 0), (0.058, 0.008), (0.05, 0.018), (0, 0.021)], bun, segments=32) + kit.torus(0.034, 0.002, toast, (0, 0.02, 0), 30, 4) + kit.torus(0.018, 0.002, toast, (0, 0.0205, 0), 24, 4)
    rng = kit.random("meat")
    fill = kit.ellipsoid(0.009, 0.006, 0.008, meat, (0, 0, 0), 8).many([(0.054 * math.sin(a) * r, 0.026 + rng.uniform(0, 0.012), 0.054 * math.cos(a) * r, rng.uniform(0, 360), rng.uniform(0.7, 1.2)) for r, a in ((rng.uniform(0.5, 1.04), rng.uniform(0, 6.28)) for _ in range(70))])
    green = kit.ellipsoid(0.006, 0.002, 0.006, kit.material("leaf", "#4a9a3a"), (0, 0, 0), 6).many([(0.055 * math.sin(k), 0.033, 0.055 * math.cos(k)) for k in (0.2, 0.9, 2.0, 3.1, 5.2)])
    return kit.model(half.turn("z", 180).move(0, 0.024, 0), fill, green, half.turn("x", -6).move(0, 0.038, 0), colliders="cylinder")
