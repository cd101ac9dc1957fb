"""A bonsai: a gnarled leaning trunk, flat pads of leaves, moss and a stone in a shallow glazed tray."""

import math

from skyscreen.catalogue import thing


@thing(en=("bonsai", "bonsai tree", "potted tree", "miniature tree"), zh=("盆景", "盆栽", "盆景树"), kind="plant", pot=False, height=0.588, mass=6.0, sound="wood", places=("living_room", "garden"))
def bonsai(kit, colour="#3a6a34", pot="#2a4a6a"):
    clay, bark = kit.material("ceramic", pot, slot="pot"), kit.material("bark")
    tray = kit.loft([[(0.23 * k * math.copysign(abs(math.cos(a)) ** 0.5, math.cos(a)), y, 0.15 * k * math.copysign(abs(math.sin(a)) ** 0.5, math.sin(a))) for a in (2 * math.pi * j / 32 for j in range(32))] for y, k in ((0.015, 0.86), (0.06, 1.0), (0.078, 1.03), (0.085, 1.03))], clay) + sum(kit.box(0.06, 0.02, 0.04, clay, 0.005, at=(x, 0, z)) for x in (-0.14, 0.14) for z in (-0.08, 0.08))
    moss = kit.ellipsoid(0.2, 0.025, 0.13, kit.material("grass", "#5a7a34"), (0, 0.082, 0), 22) + kit.ellipsoid(0.045, 0.035, 0.035, kit.material("rock"), (0.12, 0.1, 0.05), 9)
    trunk = kit.tube([(-0.05, 0.07, 0), (-0.06, 0.14, 0.01), (0.02, 0.22, 0.0), (0.05, 0.3, -0.02), (-0.03, 0.4, 0.0), (-0.01, 0.48, 0)], [0.045, 0.034, 0.028, 0.022, 0.017, 0.009], bark, 9, smooth=5)
    roots = sum(kit.tube([(-0.05, 0.11, 0), (-0.05 + 0.07 * math.cos(a), 0.085, 0.07 * math.sin(a)), (-0.05 + 0.12 * math.cos(a), 0.075, 0.11 * math.sin(a))], [0.02, 0.013, 0.004], bark, 6, smooth=2) for a in (0.3, 1.7, 3.0, 4.4, 5.4))
    pads = [((0.2, 0.25, 0.03), 0.1), ((-0.2, 0.33, 0.02), 0.11), ((0.16, 0.38, -0.04), 0.09), ((-0.12, 0.44, -0.04), 0.09), ((0.0, 0.53, 0.0), 0.11), ((-0.05, 0.3, 0.12), 0.07)]
    limbs = sum(kit.tube([(0.02 * (k % 2), y - 0.05, 0), (0.5 * x, y - 0.03, 0.5 * z), (x, y - 0.01, z)], [0.014, 0.01, 0.005], bark, 6, smooth=3) for k, ((x, y, z), r) in enumerate(pads))
    rng, spots = kit.random("pads"), []
    for (x, y, z), r in pads:
        spots += [(x + r * math.sqrt(rng.random()) * math.cos(a), y + rng.uniform(-0.01, 0.035), z + 0.8 * r * math.sqrt(rng.random()) * math.sin(a)) for a in (rng.uniform(0, 6.28) for _ in range(70))]
    leaf = kit.material("leaf", colour, slot="colour")
    crown = kit.leaves(spots, 0.04, 0.022, leaf, spread=0.7, heart=(0, 0.2, 0)) + sum(kit.ellipsoid(0.85 * r, 0.022, 0.68 * r, kit.material("needle", kit.mix(colour, "black", 0.3)), (x, y + 0.005, z), 12) for (x, y, z), r in pads)
    return kit.model(tray, moss, trunk, roots, limbs, crown, colliders="box")
