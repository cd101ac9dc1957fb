"""A sprig of rough red lychees, one peeled to its white flesh."""

import math

from skyscreen.catalogue import thing


@thing(en=("lychee", "lychees", "litchi", "longan"), zh=("荔枝", "龙眼"), kind="food", height=0.124, mass=0.15, sound="soft", places=("kitchen", "market"))
def lychee(kit, colour="#b02a34"):
    skin = kit.material("food", colour, 0.7, slot="colour")
    bumps = [(0.0165 * math.sin(t) * math.sin(a), 0.0165 * math.cos(t), 0.0165 * math.sin(t) * math.cos(a)) for k in range(26) for t, a in ((math.acos(1 - 2 * (k + 0.5) / 26), 2.4 * k),)]
    one = kit.sphere(0.0165, skin, segments=12) + kit.sphere(0.003, kit.material("food", kit.mix(colour, "black", 0.25), 0.7), segments=4).many(bumps)
    spots = [(0, 0.018, 0), (0.036, 0.018, 0.008), (0.016, 0.018, 0.034), (-0.02, 0.018, 0.03), (0.012, 0.046, 0.016)]
    peeled = kit.sphere(0.0155, kit.material("food", "#f4efe8", 0.12), (-0.05, 0.0175, -0.005), 14) + kit.lathe([(0, -0.0168), (0.01, -0.0135), (0.0165, -0.002)], skin, (-0.05, 0.0175, -0.005), 14)
    stem = kit.tube([(0.012, 0.06, 0.016), (0.0, 0.075, 0.0), (-0.02, 0.09, -0.02)], 0.0016, kit.material("bark"), 5) + kit.leaves([(0, 0.075, 0), (-0.02, 0.09, -0.02), (-0.01, 0.08, -0.01)], 0.06, 0.02, kit.material("leaf"))
    return kit.model(one.many(spots), peeled, stem, colliders="box")
