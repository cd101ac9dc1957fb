"""An open jeep: flat olive bonnet, slatted grille, round lamps, a folded windscreen frame, bare seats."""

import math

from skyscreen.catalogue import thing


@thing(en=("jeep", "military jeep", "safari jeep"), zh=("吉普车", "吉普", "敞篷吉普"), kind="vehicle", height=1.63, mass=1300.0, sound="metal", places=("desert", "savanna", "country_road"), speed=10.0)
def jeep(kit, colour="olive"):
    paint, black, glass = kit.material("carpaint", colour, 0.5, slot="colour"), kit.material("rubber", "black"), kit.material("pane")
    tub = kit.box(1.5, 0.5, 1.9, paint, 0.03, at=(0, 0.5, -0.75)) + kit.box(1.34, 0.34, 1.5, paint, 0.04, at=(0, 0.62, 0.95)) + kit.box(1.5, 0.12, 3.3, paint, 0.02, at=(0, 0.46, 0.05))
    tub += kit.box(1.36, 0.06, 1.52, paint, 0.03, at=(0, 0.96, 0.95))
    fender = kit.sheet(lambda u, v: (0.55 + 0.3 * v, 0.42 + 0.5 * math.sin(math.pi * (0.08 + 0.84 * u)) ** 0.7, 1.1 + 0.55 * math.cos(math.pi * (1 - u))), 14, 2, paint, flip=True) + kit.sheet(lambda u, v: (0.55 + 0.3 * v, 0.4 + 0.5 * math.sin(math.pi * (0.08 + 0.84 * u)) ** 0.7, 1.1 + 0.55 * math.cos(math.pi * (1 - u))), 14, 2, paint)
    grille = kit.box(1.0, 0.5, 0.06, paint, 0.02, at=(0, 0.5, 1.68)) + sum(kit.box(0.05, 0.36, 0.02, black, at=(-0.3 + 0.1 * k, 0.58, 1.71)) for k in range(7))
    lamp = kit.cylinder(0.11, 0.05, kit.material("lamp", "cream", emission=4), segments=18).turn("x", 90).move(0.42, 0.84, 1.7)
    screen = kit.box(1.36, 0.5, 0.02, glass, 0.0, at=(0, 1.0, 0.2)) + kit.tube([(-0.7, 1.0, 0.2), (-0.7, 1.52, 0.12), (0.7, 1.52, 0.12), (0.7, 1.0, 0.2)], 0.03, paint, 6) + kit.ropes([((0, 1.0, 0.2), (0, 1.52, 0.12), 0.018)], paint, 6)
    seat = kit.box(0.48, 0.14, 0.46, kit.material("leather", "#5a5238"), 0.05, at=(0.36, 0.86, -0.42)) + kit.box(0.48, 0.5, 0.1, kit.material("leather", "#5a5238"), 0.04, at=(0.36, 0.95, -0.66))
    bench = kit.box(1.1, 0.14, 0.4, kit.material("leather", "#5a5238"), 0.05, at=(0, 0.9, -1.3))
    wheel = kit.torus(0.18, 0.016, black, segments=22, sides=6).turn("x", 55).move(0.36, 1.14, -0.02) + kit.ropes([((0.36, 1.14, -0.02), (0.36, 0.9, 0.3), 0.015)], black)
    bar = kit.tube([(-0.7, 0.9, -0.95), (-0.68, 1.6, -0.95), (0.68, 1.6, -0.95), (0.7, 0.9, -0.95)], 0.03, black, 8)
    wheels = kit.axles(kit.wheel(0.37, 0.2, 5, paint), 1.5, 0.37, (1.1, -1.05))
    spare = kit.wheel(0.35, 0.18, 5, paint).turn("y", 90).move(0.1, 0.85, -1.8) + kit.box(0.3, 0.42, 0.18, paint, 0.03, at=(-0.5, 0.55, -1.8))
    bumper = kit.box(1.5, 0.14, 0.1, paint, 0.02, at=(0, 0.42, 1.82))
    return kit.model(tub, fender.both(), grille, lamp.both(), screen, seat.both(), bench, wheel, bar, wheels, spare, bumper, colliders="box",
                     lights=[kit.light((x, 0.84, 1.9), "cream", 6, 14, "spot", (0, -0.15, 1), 28) for x in (0.42, -0.42)], sockets={"seat": (0.36, 1.0, -0.4)}, facts={"wheels": [0.37], "wheelbase": 2.15})
