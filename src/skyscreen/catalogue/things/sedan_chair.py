"""A Chinese bridal sedan chair: a red embroidered box under a fringed roof, carried on two poles."""

import math

from skyscreen.catalogue import thing


@thing(en=("sedan chair", "palanquin", "litter chair", "bridal sedan"), zh=("轿子", "花轿", "八抬大轿"), kind="vehicle", height=2.28, mass=70.0, sound="wood", places=("old_town", "temple"), speed=1.0)
def sedan_chair(kit, colour="red", trim="gold"):
    red, gold, wood = kit.material("silk", colour, 0.5, slot="colour"), kit.material("brass", trim), kit.material("paint", "maroon", 0.3)
    box = kit.box(0.95, 1.15, 1.0, red, 0.02, at=(0, 0.32, 0)) + kit.box(1.05, 0.08, 1.1, wood, 0.02, at=(0, 0.26, 0)) + kit.cylinder(0.05, 0.3, wood, (0.42, 0, 0.44), 8).both().both("z") + sum(kit.cylinder(0.035, 1.3, wood, (x, 0.28, z), 10) for x in (-0.5, 0.5) for z in (-0.52, 0.52))
    curtain = kit.sheet(lambda u, v: (0.36 * (2 * u - 1), 0.36 + 1.05 * v, 0.515 + 0.015 * math.sin(22 * u)), 24, 2, kit.material("silk", kit.mix(colour, "black", 0.3))) + kit.box(0.04, 0.5, 0.5, kit.material("silk", kit.mix(colour, "black", 0.3)), 0.02, at=(0.475, 0.75, 0)).both()
    signs = kit.text("囍", 0.4, gold).turn("y", 90).move(0.5, 1.0, 0).both() + kit.text("囍", 0.34, gold).move(0, 1.05, 0.54)
    roof = kit.tower([(0.66, 1.55), (0.62, 1.62), (0.4, 1.78), (0.16, 1.98), (0.08, 2.02)], red, 4) + kit.lathe([(0.05, 2.0), (0.09, 2.06), (0.05, 2.12), (0.07, 2.18), (0.0, 2.28)], gold, segments=14) + kit.tube([(0.66, 1.55, 0.66), (0.45, 1.76, 0.45), (0.1, 2.0, 0.1)], 0.025, gold, 6).copy_round(4) + kit.box(1.34, 0.06, 1.34, gold, 0.01, at=(0, 1.5, 0))
    fringe = sum(kit.ropes([((x, 1.5, 0.66), (x, 1.36, 0.66), 0.008) for x in (-0.62 + 0.062 * k for k in range(21))], kit.material("silk", "yellow"), 3).turn("y", 90 * j) for j in range(4))
    tassel = (kit.sphere(0.03, gold, (0.68, 1.5, 0.68), 8) + kit.cone(0.04, 0.26, red, segments=8).move(0.68, 1.22, 0.68)).copy_round(4)
    poles = kit.capsule((0.56, 0.72, -2.1), (0.56, 0.72, 2.1), 0.035, wood, 10).both() + kit.ropes([((-0.56, 0.72, z), (0.56, 0.72, z), 0.025) for z in (-1.8, 1.8)], wood, 6)
    return kit.model(box, curtain, signs, roof, fringe, tassel, poles, colliders="box", sockets={"seat": (0, 0.7, -0.1)}, facts={"length": 4.2})
