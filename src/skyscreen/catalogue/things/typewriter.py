"""A typewriter: rows of round keys, the open type basket, a platen with paper."""

import math

from skyscreen.catalogue import thing


@thing(en=("typewriter",), zh=("打字机",), kind="prop", height=0.324, mass=9.0, sound="metal", places=("office",))
def typewriter(kit, colour="black"):
    paint, steel, ivory = kit.material("paint", colour, 0.2, slot="colour"), kit.material("steel", rough=0.12), kit.material("horn", "ivory")
    body = kit.box(0.34, 0.04, 0.32, paint, 0.015) + kit.loft([[(x * 0.16, y, z) for x in (1, -1) for z, y in (((-0.14, 0.04), (0.02, 0.04)) if x > 0 else ((0.02, 0.04), (-0.14, 0.04)))], [(x * 0.15, y, z) for x in (1, -1) for z, y in (((-0.14, 0.14), (-0.02, 0.11)) if x > 0 else ((-0.02, 0.11), (-0.14, 0.14)))]], paint)
    keys = kit.cylinder(0.0085, 0.004, ivory, segments=10).many([(-0.125 + 0.027 * c + 0.008 * r, 0.075 - 0.013 * r, 0.03 + 0.03 * r) for r in range(4) for c in range(10 - (r == 3))]) + kit.torus(0.0088, 0.0014, steel, segments=9, sides=4).many([(-0.125 + 0.027 * c + 0.008 * r, 0.078 - 0.013 * r, 0.03 + 0.03 * r) for r in range(4) for c in range(10 - (r == 3))]) + kit.ropes([((-0.125 + 0.027 * c + 0.008 * r, 0.075 - 0.013 * r, 0.03 + 0.03 * r), (-0.125 + 0.027 * c + 0.008 * r, 0.03, 0.02 + 0.03 * r), 0.0015) for r in range(4) for c in range(10)], steel, 3)
    space = kit.box(0.16, 0.008, 0.014, ivory, 0.003, at=(0, 0.028, 0.15))
    platen = kit.cylinder(0.022, 0.36, kit.material("rubber", "black"), (0, -0.18, 0), 22).turn("z", 90).move(0, 0.165, -0.1) + kit.cylinder(0.024, 0.02, paint, (0, 0.18, 0), 20).turn("z", 90).move(0, 0.165, -0.1).both() + kit.ropes([((-0.2, 0.165, -0.1), (-0.2, 0.19, 0.0), 0.004)], steel, 6)
    paper = kit.sheet(lambda u, v: (0.105 * (2 * v - 1), 0.165 + 0.024 * math.sin(2.2 * min(u, 0.3) / 0.3) + 0.2 * max(u - 0.3, 0), -0.1 + 0.024 * math.cos(2.2 * min(u, 0.3) / 0.3) - 0.06 * max(u - 0.3, 0)), 10, 2, kit.material("paper", "white")) + kit.sheet(lambda u, v: (0.105 * (2 * v - 1), 0.164 + 0.024 * math.sin(2.2 * min(u, 0.3) / 0.3) + 0.2 * max(u - 0.3, 0), -0.1 + 0.023 * math.cos(2.2 * min(u, 0.3) / 0.3) - 0.06 * max(u - 0.3, 0)), 10, 2, kit.material("paper", "white"), flip=True)
    lines = kit.ropes([((-0.085, 0.215 + 0.02 * k, -0.117 - 0.006 * k), (0.085 - 0.03 * (k % 2), 0.215 + 0.02 * k, -0.117 - 0.006 * k), 0.0012) for k in range(4)], kit.material("paint", "black"), 3)
    spools = kit.cylinder(0.032, 0.012, steel, (0.09, 0.135, -0.04), 22).both()
    return kit.model(body, keys, space, platen, paper, lines, spools, colliders="box")
