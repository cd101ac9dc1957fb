"""A war chariot: a curved gilded breastwork on two spoked wheels, the pole and yoke in front."""

import math

from skyscreen.catalogue import thing


@thing(en=("chariot", "war chariot", "roman chariot"), zh=("古战车", "双轮战车"), kind="vehicle", height=1.49, mass=90.0, sound="wood", places=("desert", "stadium"), speed=6.0)
def chariot(kit, colour="crimson", trim="gold"):
    paint, gold, dark = kit.material("paint", colour, 0.35, slot="colour"), kit.material("brass", trim), kit.material("wood", "brown")
    wall = lambda u, v, d=0.0: ((0.55 - d) * math.sin(2.9 * (v - 0.5)), 0.62 + 0.85 * u * (0.62 + 0.38 * math.cos(2.9 * (v - 0.5))), -0.1 + (0.62 - d) * math.cos(2.9 * (v - 0.5)))
    front = kit.sheet(lambda u, v: wall(u, v), 6, 22, paint, flip=True) + kit.sheet(lambda u, v: wall(u, v, 0.03), 6, 22, paint) + kit.tube([wall(1, k / 20) for k in range(21)], 0.028, gold, 7) + kit.tube([wall(0.03, k / 20) for k in range(21)], 0.03, gold, 7)
    sun = kit.lathe([(0, 0.03), (0.1, 0.025), (0.15, 0)], gold, segments=20).turn("x", 90).move(0, 1.08, 0.52) + kit.box(0.03, 0.14, 0.01, gold, 0.0, at=(0, 0.16, 0)).copy_round(12, "z").move(0, 1.08, 0.53)
    floor = kit.cylinder(0.58, 0.06, dark, (0, 0.57, -0.08), 26)
    wheel = kit.torus(0.5, 0.035, dark, segments=32, sides=6) + kit.torus(0.54, 0.015, gold, segments=32, sides=5) + kit.ropes([((0, 0, 0), (0.48 * math.sin(a), 0, 0.48 * math.cos(a)), 0.022) for a in (2 * math.pi * k / 8 for k in range(8))], gold, 6) + kit.lathe([(0, 0.22), (0.05, 0.2), (0.09, 0), (0.08, -0.12)], gold, segments=14)
    wheels = kit.axles(wheel.turn("z", -90), 1.5, 0.56, (-0.15,)) + kit.ropes([((-0.75, 0.56, -0.15), (0.75, 0.56, -0.15), 0.035)], dark, 8)
    pole = kit.tube([(0, 0.58, 0.2), (0, 0.6, 1.0), (0, 1.0, 2.6)], 0.035, dark, 8, smooth=3) + kit.tube([(-0.7, 0.95, 2.55), (-0.35, 1.08, 2.55), (0, 1.0, 2.55), (0.35, 1.08, 2.55), (0.7, 0.95, 2.55)], 0.03, gold, 8, smooth=3)
    return kit.model(front, sun, floor, wheels, pole, colliders="box", sockets={"seat": (0, 0.63, -0.1), "shafts": ((0, 1.0, 2.4), (0, 0, 1))}, facts={"wheels": [0.56]})
