"""A scarecrow: a cross of wood in a patched coat, a sack head with a stitched smile, a straw hat."""

import math

from skyscreen.catalogue import thing


@thing(en=("scarecrow", "straw man"), zh=("稻草人",), kind="prop", height=1.91, mass=12.0, sound="cloth", places=("farm", "meadow"))
def scarecrow(kit, colour="#7a4a2c"):
    wood, cloth, straw, sack = kit.material("wood", "brown"), kit.material("cloth", colour, slot="colour"), kit.material("rope", "wheat"), kit.material("cloth", "#c8ac78")
    post = kit.capsule((0, 0, 0), (0, 1.6, 0), 0.035, wood, 8) + kit.capsule((-0.8, 1.32, 0), (0.8, 1.32, 0), 0.028, wood, 8)
    coat = kit.loft([[(w * math.cos(a), y, 0.6 * w * math.sin(a) * (1 + 0.06 * math.sin(5 * a))) for a in (2 * math.pi * k / 20 for k in range(20))] for y, w in ((0.72, 0.27), (0.9, 0.22), (1.15, 0.23), (1.36, 0.24), (1.44, 0.1))], cloth)
    arm = kit.tube([(0.16, 1.34, 0), (0.4, 1.33, 0), (0.66, 1.31, 0)], [0.095, 0.085, 0.1], cloth, 10)
    rng = kit.random("straw")
    tufts = kit.ropes([((s * 0.64, 1.31, 0), (s * (0.78 + rng.uniform(0, 0.1)), 1.31 + rng.uniform(-0.13, 0.08), rng.uniform(-0.09, 0.09)), 0.006) for s in (-1, 1) for _ in range(18)] + [((rng.uniform(-0.2, 0.2), 0.74, rng.uniform(-0.1, 0.1)), (rng.uniform(-0.26, 0.26), 0.56, rng.uniform(-0.14, 0.14)), 0.006) for _ in range(26)] + [((rng.uniform(-0.06, 0.06), 1.46, 0.05), (rng.uniform(-0.14, 0.14), 1.38, 0.16), 0.006) for _ in range(12)], straw, 3)
    head = kit.blob([kit.egg((0, 1.6, 0), (0.13, 0.15, 0.125)), kit.limb((0, 1.5, 0), (0, 1.42, 0), 0.07, 0.09)], sack, 0.05, 0.04)
    face = kit.cylinder(0.022, 0.008, kit.material("plastic", "black"), segments=12).turn("x", 90).move(0.048, 1.64, 0.118).both() + kit.tube([(-0.06, 1.56, 0.113), (-0.03, 1.537, 0.125), (0.03, 1.537, 0.125), (0.06, 1.56, 0.113)], 0.005, kit.material("plastic", "black"), 5, smooth=3) + kit.cone(0.022, 0.06, kit.material("cloth", "orange"), segments=8).turn("x", 90).move(0, 1.6, 0.12)
    hat = kit.lathe([(0.13, 1.69), (0.27, 1.66), (0.28, 1.67), (0.14, 1.705), (0.12, 1.82), (0.07, 1.86), (0, 1.87)], straw, segments=28) + kit.torus(0.137, 0.014, kit.material("cloth", "crimson"), (0, 1.715, 0), 26, 5)
    patch = kit.box(0.09, 0.09, 0.01, kit.material("cloth", "azure")).turn("y", 20).move(0.08, 1.0, 0.135) + kit.box(0.07, 0.08, 0.01, kit.material("cloth", "red")).turn("y", -24).move(-0.1, 1.16, 0.128)
    return kit.model(post, coat, arm.both(), tufts, head, face, hat, patch, colliders="box")
