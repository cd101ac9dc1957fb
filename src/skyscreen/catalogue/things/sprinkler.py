"""A lawn sprinkler: a brass head on a spike, three arms, thin arcs of water all round."""

import math
from itertools import pairwise

from skyscreen.catalogue import thing


@thing(en=("sprinkler", "lawn sprinkler", "garden sprinkler"), zh=("洒水器", "喷水器", "草坪喷灌器"), kind="prop", height=1.25, mass=1.2,
       sound="metal", places=("garden", "park"))
def sprinkler(kit, colour="#c8963c", reach=1.9):
    brass, green, water = kit.material("brass", colour, 0.25, slot="colour"), kit.material("rubber", "green"), kit.material("plastic", "#e8f2f8", 0.1)
    foot = kit.cylinder(0.09, 0.03, green, (0, 0, 0), 28) + kit.cylinder(0.016, 0.12, brass, (0, 0.03, 0), 14) + kit.sphere(0.026, brass, (0, 0.155, 0), 16)
    hose = kit.tube([(0.08, 0.012, 0), (0.5, 0.012, 0.15), (1.0, 0.012, -0.1), (1.5, 0.012, 0.2)], 0.011, green, 8, smooth=5)
    arm = kit.tube([(0, 0.155, 0), (0.09, 0.158, 0.0), (0.13, 0.175, 0.02)], 0.008, brass, 8, smooth=3).copy_round(3)
    arcs, drops = [], []
    for n in range(9):
        a = 2 * math.pi * n / 9
        far = reach * (0.72 + 0.28 * ((n * 5) % 9) / 8)
        high = 1.2 * far / reach
        path = [(math.cos(a) * (0.13 + far * t), 0.17 + 4 * (high - 0.17) * t * (1 - t) - 0.15 * t * t, math.sin(a) * (0.13 + far * t)) for t in (k / 16 for k in range(17))]
        arcs += [(p, q, 0.0035 - 0.0001 * k) for k, (p, q) in enumerate(pairwise(path)) if k % 4 != 3]
        drops += [(x + 0.02 * math.sin(7 * k + n), max(y - 0.03 * (k % 3), 0.01), z + 0.02 * math.cos(5 * k + n)) for k, (x, y, z) in enumerate(path[4:])]
    return kit.model(foot, hose, arm, kit.ropes(arcs, water, 5), kit.sphere(0.007, water, segments=6).many(drops), colliders="none")
