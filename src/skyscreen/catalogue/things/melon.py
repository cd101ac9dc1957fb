"""A netted melon with its stalk, a wedge of orange flesh before it."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("melon", "cantaloupe", "honeydew"),
    zh=("哈密瓜", "甜瓜", "香瓜"),
    kind="food", height=0.19, mass=1.8, sound="soft", places=("market", "kitchen"),
)  # fmt: skip
def melon(kit, colour="#c8b878"):
    rind, net, flesh = kit.material("food", colour, 0.5, slot="colour"), kit.material("rope", "#e8dcb0"), kit.material("food", "#f0a04a")
    body = kit.ellipsoid(0.075, 0.075, 0.095, rind, (0, 0.075, 0), 28)
    rng, lines = kit.random("net"), []
    for _ in range(60):
        a, y = rng.uniform(0, 6.28), rng.uniform(-0.9, 0.95)
        p = lambda a, y: (0.0755 * math.sqrt(1 - y * y) * math.sin(a), 0.075 + 0.0755 * y, 0.0955 * math.sqrt(1 - y * y) * math.cos(a))
        b, z = a + rng.uniform(-0.5, 0.5), max(-0.95, min(0.97, y + rng.uniform(-0.3, 0.3)))
        lines += [(p(a + (b - a) * k / 4, y + (z - y) * k / 4), p(a + (b - a) * (k + 1) / 4, y + (z - y) * (k + 1) / 4), 0.0012) for k in range(4)]
    wedge = kit.extrude([(-0.075, 0.05), (-0.05, 0.012), (0, 0.0), (0.05, 0.012), (0.075, 0.05), (0.04, 0.03), (0, 0.022), (-0.04, 0.03)], 0.04, flesh) + kit.tube([(-0.076, 0.05, 0), (-0.05, 0.01, 0), (0, -0.003, 0), (0.05, 0.01, 0), (0.076, 0.05, 0)], 0.006, rind, 6, smooth=3).scale(1, 1, 3.2)
    return kit.model(body, kit.ropes(lines, net, 4), kit.tube([(0, 0.148, 0), (0.004, 0.17, 0.004), (0.03, 0.187, 0.0)], 0.005, kit.material("bark", "#8a9a4a"), 8, smooth=3), wedge.turn("y", 20).move(0.06, 0.006, 0.16), colliders="box")
