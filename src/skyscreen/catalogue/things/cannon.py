"""A bronze cannon on a wooden carriage with spoked wheels, a pile of balls."""

import math

from skyscreen.catalogue import thing


@thing(en=("cannon", "field gun", "artillery"), zh=("大炮", "火炮", "炮"), kind="prop", height=1.1, mass=600.0, sound="metal", places=("harbour", "castle_hall"))
def cannon(kit, colour="bronze"):
    bronze, wood, iron = kit.material("brass", colour, 0.3, slot="colour"), kit.material("wood", "oak"), kit.material("iron")
    gun = kit.lathe([(0, -0.12), (0.05, -0.11), (0.035, -0.05), (0.15, 0), (0.17, 0.05), (0.16, 0.5), (0.13, 1.2), (0.12, 1.45), (0.16, 1.52), (0.155, 1.6), (0.075, 1.6), (0.07, 1.4), (0, 1.38)], bronze, segments=28) + sum(kit.torus(r, 0.016, bronze, (0, y, 0), 28, 6) for r, y in ((0.165, 0.3), (0.15, 0.8), (0.125, 1.35)))
    gun = gun.turn("x", 82).move(0, 0.72, -0.5)
    cheek = kit.extrude([(0.5, 0.62), (0.3, 0.78), (-0.1, 0.74), (-1.3, 0.1), (-1.3, 0.0), (-1.05, 0.02), (-0.2, 0.42), (0.5, 0.42)], 0.07, wood).turn("y", -90).move(0.19, 0, 0)
    wheel = kit.torus(0.48, 0.05, wood, segments=32, sides=7) + kit.torus(0.52, 0.018, iron, segments=32, sides=5) + kit.cylinder(0.1, 0.2, wood, (0, -0.1, 0), 16) + kit.ropes([((0, 0, 0), (0.47 * math.sin(a), 0, 0.47 * math.cos(a)), 0.03) for a in (2 * math.pi * k / 10 for k in range(10))], wood, 6)
    wheels = kit.axles(wheel.turn("z", -90), 0.8, 0.54, (0.15,)) + kit.ropes([((-0.42, 0.54, 0.15), (0.42, 0.54, 0.15), 0.04)], iron, 8)
    balls = kit.sphere(0.07, iron, segments=14).many([(0.75 + 0.14 * i, 0.07, 0.35 + 0.14 * j) for i in range(2) for j in range(2)] + [(0.82, 0.17, 0.42)])
    return kit.model(gun, cheek.both(), kit.box(0.32, 0.08, 0.2, wood, at=(0, 0.3, -0.6)), wheels, balls, colliders="box", sockets={"muzzle": ((0, 0.95, 1.15), (0, 0.14, 0.99))})
