"""A submarine: a round dark hull, the sail with periscopes and planes, a cruciform tail with its screw."""

import math

from skyscreen.catalogue import thing


@thing(en=("submarine", "u-boat", "submersible"), zh=("潜艇", "潜水艇", "核潜艇"), kind="vessel", height=13.6, mass=900000.0, sound="metal", places=("ocean", "harbour"), speed=5.0, floats=True)
def submarine(kit, colour="#2c3238", band="#7a2418"):
    steel = kit.material("paint", colour, 0.45, slot="colour")
    body = kit.fuselage([(-32, 0, 0.25, 0.25), (-28, 0, 1.2, 1.2), (-20, 0, 2.6, 2.6), (-8, 0, 3.4, 3.4), (14, 0, 3.4, 3.4), (24, 0, 3.2, 3.2), (29, 0, 2.4, 2.4), (31.5, 0, 1.2, 1.2), (32, 0, 0.1, 0.1)], steel, 26)
    deck = kit.box(2.6, 0.3, 44, kit.material("paint", "#20242a", 0.8), 0.1, at=(0, 3.25, 1))
    rows = [[(0.85 * k * math.cos(a), y, 8 + dz + 3.6 * k * math.sin(a)) for a in (2 * math.pi * j / 20 for j in range(20))] for y, k, dz in ((3.0, 1.0, 0), (6.6, 0.94, -0.1), (7.0, 0.8, -0.2))]
    sail = kit.loft(rows, steel) + kit.box(7.0, 0.16, 1.6, steel, 0.05, at=(0, 5.2, 9))
    scopes = kit.ropes([((0, 6.8, 8.4), (0, 10.2, 8.4), 0.11), ((0.1, 6.8, 7.4), (0.1, 9.2, 7.4), 0.09), ((-0.2, 6.8, 6.4), (-0.2, 8.4, 6.4), 0.14)], kit.material("iron"), 8)
    fin = kit.box(0.24, 4.6, 2.6, steel, 0.1, at=(0, -0.2, -28.5)) + kit.box(0.24, 3.4, 2.6, steel, 0.1, at=(0, -3.4, -28.5)) + kit.box(8.0, 0.22, 2.4, steel, 0.1, at=(0, -0.1, -28.5))
    screw = kit.box(0.7, 1.8, 0.12, kit.material("brass"), 0.05, at=(0, 0.1, 0)).turn("y", 30).copy_round(5, "z")
    screw = kit.hinge("screw", screw.move(0, 0, -32.2), (0, 0, -32.2), "z", "turn", rate=9.0)
    hatch = kit.cylinder(0.5, 0.25, kit.material("iron"), (0, 3.5, 18), 16) + kit.cylinder(0.5, 0.25, kit.material("iron"), (0, 3.5, -8), 16)
    line = kit.ropes([((0, 7.0, 5.0), (0, 3.8, -24), 0.04), ((0, 7.0, 11), (0, 3.9, 28), 0.04)], kit.material("iron"))
    return kit.model(body, deck, sail, scopes, fin, screw, hatch, line, colliders="box", floats=1.6, sockets={"deck": ((0, 3.6, 18), (0, 0, 1)), "bow": (0, 2, 30)}, facts={"length": 64.0, "beam": 6.8, "draught": 5.0})
