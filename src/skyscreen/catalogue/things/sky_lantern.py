"""A sky lantern: a glowing paper balloon over a small flame."""

import math

from skyscreen.catalogue import thing


@thing(en=("sky lantern", "kongming lantern", "floating lantern", "wish lantern", "flying lantern", "sky lanterns"), zh=("孔明灯", "天灯", "许愿灯"), kind="light", height=0.81, mass=0.1, sound="cloth", places=("lake", "river", "old_town"), flies=True)
def sky_lantern(kit, colour="#ffb060"):
    f = lambda u, v: ((0.2 + 0.13 * math.sin(math.pi * (0.06 + 0.72 * u)) - 0.33 * max(u - 0.82, 0) / 0.18) * math.cos(2 * math.pi * v) * (1 + 0.02 * math.cos(16 * math.pi * v)), 0.06 + 0.78 * u + 0.02 * math.sin(math.pi * u), (0.2 + 0.13 * math.sin(math.pi * (0.06 + 0.72 * u)) - 0.33 * max(u - 0.82, 0) / 0.18) * math.sin(2 * math.pi * v) * (1 + 0.02 * math.cos(16 * math.pi * v)))
    paper = kit.sheet(f, 14, 32, kit.material("lamp", colour, emission=1.6, slot="colour"))
    ring = kit.torus(0.225, 0.006, kit.material("wood", "wheat"), (0, 0.06, 0), 30, 5) + kit.ropes([((-0.22, 0.06, 0), (0.22, 0.06, 0), 0.003), ((0, 0.06, -0.22), (0, 0.06, 0.22), 0.003)], kit.material("iron")) + kit.box(0.07, 0.04, 0.07, kit.material("paper", "cream"), 0.01, at=(0, 0.03, 0))
    flame = kit.flame(0.13, 0.03, (0, 0.07, 0))
    return kit.model(paper, ring, flame, kit.text("福", 0.2, kit.material("paint", "maroon", 0.9)).move(0, 0.42, 0.335), colliders="none", lights=[kit.light((0, 0.2, 0), "#ffa850", 3, 6, flicker=0.3)])
