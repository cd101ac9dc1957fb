"""A vintage car: a long louvred bonnet, swept mudguards, running boards, brass lamps, wire wheels, a cloth roof."""

import math

from skyscreen.catalogue import thing


@thing(en=("vintage car", "antique car", "old-timer", "oldtimer"), zh=("老爷车", "古董车", "复古汽车"), kind="vehicle", height=1.83, mass=1100.0, sound="metal", places=("city_street", "old_town", "country_road"), speed=7.0)
def vintage_car(kit, colour="maroon", roof="black"):
    paint, black, brass, cloth = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", "black"), kit.material("brass"), kit.material("leather", roof, 0.6, slot="roof")
    bonnet = kit.loft([kit.section(*r) for r in ((0.35, 0.55, 0.8, 1.16, 0.46), (1.2, 0.55, 0.8, 1.12, 0.38), (1.75, 0.55, 0.8, 1.08, 0.32))], paint)
    grille = kit.box(0.6, 0.62, 0.08, brass, 0.08, at=(0, 0.52, 1.76)) + kit.box(0.46, 0.48, 0.1, kit.material("iron"), 0.06, at=(0, 0.58, 1.77)) + kit.ropes([((x, 0.6, 1.83), (x, 1.04, 1.83), 0.006) for x in (-0.15, -0.075, 0, 0.075, 0.15)], brass)
    tub = kit.box(1.34, 0.56, 2.0, paint, 0.06, at=(0, 0.55, -0.7)) + kit.box(1.36, 0.03, 2.02, brass, 0.0, at=(0, 1.08, -0.7))
    cabin = kit.box(1.2, 0.6, 1.7, kit.material("pane"), 0.05, at=(0, 1.1, -0.8)) + kit.box(1.34, 0.14, 2.0, cloth, 0.06, at=(0, 1.68, -0.75)) + kit.box(1.3, 0.6, 0.5, cloth, 0.1, at=(0, 1.1, -1.5))
    posts = kit.ropes([((0.64, 1.1, z), (0.62, 1.7, z - 0.03), 0.03) for z in (0.2, -0.45, -1.1)], black, 6).both() + kit.box(1.3, 0.05, 0.05, brass, at=(0, 1.4, 0.18))
    def guard(z, reach):
        def at(u, v, d=0.0):
            a = math.pi * (1.04 - 0.98 * u)
            return 0.5 + 0.34 * v, 0.4 + (0.5 - d) * math.sin(a), z + reach * math.cos(a)
        return kit.sheet(lambda u, v: at(u, v), 16, 2, black, flip=True) + kit.sheet(lambda u, v: at(u, v, 0.02), 16, 2, black)
    guards = (guard(1.32, 0.52) + guard(-1.32, 0.5) + kit.box(0.34, 0.04, 1.75, black, 0.01, at=(0.67, 0.4, 0.0))).both()
    lamp = kit.lathe([(0, 0), (0.12, 0.05), (0.15, 0.16), (0.14, 0.17)], brass, segments=18).turn("x", 90).move(0.46, 0.98, 1.6) + kit.cylinder(0.13, 0.02, kit.material("lamp", "cream", emission=3), segments=18).turn("x", 90).move(0.46, 0.98, 1.75) + kit.ropes([((0.46, 0.6, 1.62), (0.46, 0.9, 1.66), 0.02)], brass)
    wire = kit.torus(0.36, 0.05, kit.material("rubber", "#2a2826"), segments=32, sides=8) + kit.torus(0.31, 0.02, brass, segments=28, sides=5) + kit.ropes([((0.05 * math.sin(a), 0.03 * (-1) ** k, 0.05 * math.cos(a)), (0.31 * math.sin(a), 0, 0.31 * math.cos(a)), 0.005) for k, a in ((k, 2 * math.pi * k / 18) for k in range(18))], brass) + kit.cylinder(0.06, 0.14, brass, (0, -0.07, 0), 12)
    wheels = kit.axles(wire.turn("z", -90), 1.38, 0.4, (1.32, -1.32))
    spare = wire.move(0, 0.1, 0).turn("x", 80).move(0, 0.85, -1.85) + kit.box(0.9, 0.4, 0.35, kit.material("leather", "tan"), 0.03, at=(0, 0.55, -1.75))
    horn = kit.lathe([(0.01, 0), (0.015, 0.2), (0.06, 0.28), (0.07, 0.29)], brass, segments=14).turn("x", 80).move(0.72, 1.1, 0.2) + kit.sphere(0.05, kit.material("rubber", "black"), (0.72, 1.1, 0.18), 10)
    bumper = kit.ropes([((-0.75, 0.5, 1.98), (0.75, 0.5, 1.98), 0.03)], brass, 8)
    return kit.model(bonnet, grille, tub, cabin, posts, guards, lamp.both(), wheels, spare, horn, bumper, colliders="box", lights=[kit.light((x, 0.95, 1.95), "#ffdca0", 4, 10, "spot", (0, -0.15, 1), 30) for x in (0.46, -0.46)],
                     sockets={"seat": (0.3, 0.85, -0.3)}, facts={"wheels": [0.4], "wheelbase": 2.64})
