"""A four-wheeled carriage: a curved closed body with windows and lamps, a coachman's box, a shaft for the horses."""

import math

from skyscreen.catalogue import thing


@thing(en=("horse carriage", "carriage", "coach carriage", "stagecoach", "royal carriage", "horse-drawn carriage"), zh=("马车", "四轮马车", "皇家马车", "驿马车"), kind="vehicle", height=2.27, mass=350.0, sound="wood", places=("old_town", "park"), speed=2.5, manned=True)
def horse_carriage(kit, colour="#14301f", trim="gold"):
    paint, gold, black = kit.material("carpaint", colour, slot="colour"), kit.material("brass", trim), kit.material("paint", "black", 0.3)
    body = kit.loft([[(x * w, y, z) for x, y, z in ((0.55, 0.78, -0.55), (0.55, 0.78, 0.55), (-0.55, 0.78, 0.55), (-0.55, 0.78, -0.55))] if k == 0 else [(x * w, y, z * d) for x, z in ((0.62, -0.8), (0.62, 0.8), (-0.62, 0.8), (-0.62, -0.8))] for k, (y, w, d) in enumerate(((0.78, 1, 1), (1.15, 1.0, 1.0), (2.05, 1.08, 1.05)))], paint)
    body += kit.sheet(lambda u, v: (0.72 * (2 * v - 1), 2.05 + 0.22 * math.cos((v - 0.5) * 2.4), -0.9 + 1.8 * u), 2, 12, black) + kit.box(1.4, 0.05, 1.78, gold, 0.01, at=(0, 2.03, 0))
    door = kit.box(0.03, 0.6, 0.5, kit.material("pane"), 0.02, at=(0.665, 1.38, 0)) + kit.tube([(0.68, 0.85, 0.3), (0.69, 2.0, 0.3), (0.69, 2.0, -0.3), (0.68, 0.85, -0.3), (0.68, 0.85, 0.3)], 0.014, gold, 5) + kit.box(0.03, 0.5, 0.3, kit.material("pane"), 0.02, at=(0.66, 1.42, 0.58)) + kit.box(0.03, 0.5, 0.3, kit.material("pane"), 0.02, at=(0.66, 1.42, -0.58))
    def wheel(r):
        return (kit.torus(r - 0.03, 0.03, black, segments=32, sides=6) + kit.torus(r - 0.065, 0.015, gold, segments=28, sides=5) + kit.ropes([((0, 0, 0), ((r - 0.06) * math.sin(a), 0, (r - 0.06) * math.cos(a)), 0.018) for a in (2 * math.pi * k / 12 for k in range(12))], kit.material("paint", "crimson"), 5) + kit.cylinder(0.07, 0.16, gold, (0, -0.08, 0), 12)).turn("z", -90)
    wheels = kit.axles(wheel(0.5), 1.5, 0.5, (1.25,)) + kit.axles(wheel(0.66), 1.5, 0.66, (-1.05,))
    frame = kit.tube([(0.35, 0.6, -1.3), (0.35, 0.55, -0.4), (0.35, 0.62, 0.9), (0.35, 0.75, 1.6)], 0.045, black, 8, smooth=3).both() + kit.ropes([((-0.75, 0.5, 1.25), (0.75, 0.5, 1.25), 0.035), ((-0.75, 0.66, -1.05), (0.75, 0.66, -1.05), 0.035)], black, 6) + kit.tube([(0.5, 0.8, -0.9), (0.55, 1.1, -1.35), (0.5, 1.2, -1.0)], 0.025, gold, 6, smooth=4).both()
    box = kit.box(0.95, 0.14, 0.45, kit.material("leather", "crimson"), 0.05, at=(0, 1.42, 1.15)) + kit.box(0.95, 0.5, 0.5, paint, 0.04, at=(0, 0.95, 1.12)) + kit.box(0.9, 0.04, 0.5, black, 0.01).turn("x", -28).move(0, 0.98, 1.62)
    lamp = kit.box(0.14, 0.24, 0.14, kit.material("lamp", "#ffd080", emission=3), 0.02, at=(0.78, 1.5, 0.92)) + kit.cone(0.11, 0.12, gold, (0.78, 1.74, 0.92), 8) + kit.cone(0.06, 0.1, gold, segments=8).turn("x", 180).move(0.78, 1.5, 0.92)
    shaft = kit.capsule((0.5, 0.62, 1.5), (0.5, 0.9, 3.6), 0.035, black, 8).both() + kit.ropes([((-0.5, 0.62, 1.6), (0.5, 0.62, 1.6), 0.035)], black, 6)
    return kit.model(body, door.both(), wheels, frame, box, lamp.both(), shaft, colliders="box", lights=[kit.light((x, 1.6, 1.1), "#ffc060", 2, 5, flicker=0.3) for x in (0.85, -0.85)], sockets={"seat": (0, 1.56, 1.15), "shafts": ((0, 0.85, 3.3), (0, 0, 1))}, facts={"wheels": [0.5, 0.66], "wheelbase": 2.3})
