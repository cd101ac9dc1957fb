"""A bowl of wontons in clear soup with chopped green onion."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("wonton soup", "wontons", "wonton"),
    zh=("馄饨", "抄手", "云吞"),
    kind="food", height=0.1, mass=0.5, sound="ceramic", places=("noodle_shop", "kitchen"),
)  # fmt: skip
def wonton_soup(kit):
    bowl, _soup, dough = kit.material("ceramic", "#e8eef2", 0.1), kit.material("liquid", "#d8b878"), kit.material("food", "#f4ead4", 0.3)
    out = kit.lathe([(0, 0), (0.045, 0), (0.05, 0.012), (0.095, 0.08), (0.1, 0.09), (0.092, 0.084), (0.045, 0.014), (0, 0.012)], bowl, segments=36) + kit.torus(0.0985, 0.0018, kit.material("ceramic", "#1f4a9a"), (0, 0.089, 0), 40, 5) + kit.cylinder(0.086, 0.002, kit.material("glazed", "#d8b468", 0.05), (0, 0.07, 0), 32, bevel=0)
    one = kit.ellipsoid(0.018, 0.013, 0.016, dough, (0, 0, 0), 16) + kit.sheet(lambda u, v: (0.03 * (v - 0.5) * (1 + u), 0.004 + 0.012 * math.sin(3 * v) * u, -0.012 - 0.02 * u), 4, 6, dough) + kit.sheet(lambda u, v: (0.03 * (v - 0.5) * (1 + u), 0.004 + 0.012 * math.sin(3 * v) * u, -0.012 - 0.02 * u), 4, 6, dough, flip=True)
    rng = kit.random("onion")
    ring = kit.torus(0.003, 0.0011, kit.material("food", "#3a9a3a"), (0, 0, 0), 10, 5)
    return kit.model(out, one.many([(0, 0.074, 0, 20)] + [(0.05 * math.sin(1.05 * k), 0.073, 0.05 * math.cos(1.05 * k), 60 * k + 30) for k in range(6)]), ring.many([(0.075 * r * math.sin(a), 0.074, 0.075 * r * math.cos(a)) for r, a in ((rng.random() ** 0.5, rng.uniform(0, 6.28)) for _ in range(26))]), colliders="cylinder", sockets={"steam": (0, 0.09, 0)})
