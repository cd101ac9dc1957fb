"""A roll of gauze bandage on its side, a length unrolled, and two sticking plasters beside it."""

import math

from skyscreen.catalogue import thing


@thing(en=("bandage", "bandages", "roll of bandage", "gauze", "sticking plaster", "band-aid"), zh=("绷带", "纱布", "创可贴"), kind="prop", places=("hospital",), height=0.062, mass=0.05, sound="cloth")
def bandage(kit, colour="#f4f0e6"):
    gauze = kit.material("cloth", colour, 0.9, slot="colour")
    turns = [((0.006 + 0.00135 * a) * math.cos(a), 0.0315 + (0.006 + 0.00135 * a) * math.sin(a)) for a in (2 * math.pi * 2.9 * k / 84 for k in range(85))]
    face = kit.cylinder(0.0305, 0.066, gauze, (0, -0.033, 0), 40).turn("x", 90).move(0, 0.0312, 0)
    coil = sum(kit.tube([(x, y, z) for x, y in turns], 0.0009, kit.material("cloth", kit.mix(colour, "#8a8070", 0.45)), 4) for z in (-0.0332, 0.0332))
    tail = [(0.0, 0.0009, 0), (0.04, 0.0012, 0.004), (0.08, 0.006, 0.01), (0.12, 0.002, 0.02), (0.17, 0.0035, 0.03), (0.21, 0.0012, 0.034)]
    free = kit.strip(tail, 0.066, gauze, across=(0, 0, 1)) + kit.strip([(x, y - 0.0006, z) for x, y, z in tail], 0.066, gauze, across=(0, 0, 1))
    hatch = kit.ropes([((x, 0.0065, z - 0.032), (x, 0.0065, z + 0.032), 0.0004) for x, z in ((0.075 + 0.004 * k, 0.01) for k in range(4))], gauze, 3)
    patch = kit.box(0.072, 0.0014, 0.019, kit.material("cloth", "#d8a078"), 0.0) + kit.box(0.024, 0.0022, 0.017, kit.material("cloth", "#f0e6d4"), 0.0)
    return kit.model(face, coil, free, hatch, patch.turn("y", 20).move(-0.02, 0, 0.085), patch.turn("y", -14).move(0.07, 0, 0.1), colliders="box", sockets={"grip": (0, 0.031, 0)})
