"""A gold ring with a cut diamond, standing in its velvet box."""

import math

from skyscreen.catalogue import thing


@thing(en=("diamond ring", "gold ring", "wedding ring", "engagement ring", "jewelry ring"), zh=("戒指", "钻戒", "婚戒"), kind="prop", height=0.0705, mass=0.005, sound="metal")
def finger_ring(kit, colour="gold"):
    velvet = kit.material("cloth", "navy")
    ring = kit.torus(0.0095, 0.0014, kit.material("brass", colour, 0.1, slot="colour"), segments=40, sides=8).turn("x", 90).move(0, 0.026, 0) + kit.lathe([(0, -0.005), (0.0042, 0.0), (0.0042, 0.0008), (0.0025, 0.0022), (0, 0.0022)], kit.material("clear_ice", "white", 0.02), (0, 0.0415, 0), 8) + kit.ropes([((0.0025 * math.cos(a), 0.036, 0.0025 * math.sin(a)), (0.004 * math.cos(a), 0.042, 0.004 * math.sin(a)), 0.0005) for a in (0.8, 2.4, 3.9, 5.5)], kit.material("brass", colour), 4)
    box = kit.box(0.05, 0.022, 0.05, velvet, 0.004) + kit.box(0.042, 0.004, 0.042, kit.material("silk", "white"), 0.002, at=(0, 0.019, 0))
    lid = kit.hinge("lid", kit.box(0.05, 0.014, 0.05, velvet, 0.004, at=(0, 0, 0.025)).turn("x", -100).move(0, 0.022, -0.025), (0, 0.022, -0.025), "x", "open", degrees=-100, rests=1)
    return kit.model(ring, box, lid, colliders="box")
