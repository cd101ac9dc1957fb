"""A plate of spaghetti with tomato sauce, meatballs and a leaf of basil."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("spaghetti", "pasta", "bolognese"),
    zh=("意大利面", "意面", "通心粉"),
    kind="food", height=0.085, mass=0.5, sound="ceramic", places=("restaurant", "kitchen"),
)  # fmt: skip
def spaghetti(kit):
    rng, pasta, sauce, meat = kit.random("strands"), kit.material("food", "#f0d080", 0.35), kit.material("glazed", "#c0301a", 0.2), kit.material("food", "#6a3418", 0.5)
    out = kit.plate(0.13, kit.material("ceramic", "#f4f2ec"))
    for _ in range(46):
        a, r = rng.uniform(0, 6.28), rng.uniform(0.02, 0.07)
        h = 0.016 + 0.036 * (1 - r / 0.075)
        out += kit.tube([(r * math.sin(a + 0.7 * k), h + rng.uniform(-0.005, 0.005), r * math.cos(a + 0.7 * k)) for k in range(6)], 0.0022, pasta, 5, smooth=3)
    out += kit.ellipsoid(0.06, 0.018, 0.06, pasta, (0, 0.026, 0), 18) + kit.ellipsoid(0.042, 0.014, 0.04, sauce, (0, 0.05, 0), 18) + kit.sphere(0.014, meat, (0, 0, 0), 14).many([(0.02, 0.066, 0.008), (-0.016, 0.064, 0.016), (-0.002, 0.066, -0.02)])
    return kit.model(out, kit.ellipsoid(0.011, 0.002, 0.016, kit.material("leaf", "#2f8a34"), (0, 0.079, 0), 12).turn("z", 10), colliders="cylinder")
