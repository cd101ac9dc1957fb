"""A strawberry with its seeds and green collar."""

import math

from skyscreen.catalogue import thing


@thing(en=("strawberry", "strawberries"), zh=("草莓",), kind="food", height=0.0503, mass=0.02, sound="soft", places=("kitchen", "market"))
def strawberry(kit, colour="#c8101c"):
    body = kit.lathe([(0, 0), (0.006, 0.002), (0.014, 0.014), (0.0185, 0.026), (0.017, 0.034), (0.009, 0.039), (0, 0.0395)], kit.material("food", colour, 0.25, slot="colour"), segments=24)
    seeds = []
    for ring, (r, y) in enumerate(((0.0105, 0.008), (0.0146, 0.0145), (0.0175, 0.0205), (0.0187, 0.0265), (0.0178, 0.032))):
        n = 5 + 2 * ring
        seeds += [(r * math.sin(2 * math.pi * (k + 0.5 * (ring % 2)) / n), y, r * math.cos(2 * math.pi * (k + 0.5 * (ring % 2)) / n)) for k in range(n)]
    dots = kit.ellipsoid(0.0008, 0.0012, 0.0008, kit.material("food", "#f0d070", 0.3), segments=5).many(seeds)
    green = kit.material("leaf", "#4a8a2c")
    collar = kit.facet([(0, 0.001, 0), (0.0045, 0, 0.009), (0, -0.003, 0.021), (-0.0045, 0, 0.009)], green, 0.0006).copy_round(8).move(0, 0.0405, 0) + kit.tube([(0, 0.039, 0), (0.003, 0.05, 0)], 0.0012, green, 5)
    return kit.model(body, dots, collar, colliders="sphere")
