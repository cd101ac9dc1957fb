"""Three loose red bricks, one across two."""

import math

from skyscreen.catalogue import thing


@thing(en=("brick", "bricks", "pile of bricks", "cinder block"), zh=("砖", "砖头", "砖块"), kind="prop", height=0.124, mass=3.0, sound="stone")
def loose_brick(kit, colour="#9a4a32"):
    clay = kit.material("stone", colour, 0.9, slot="colour")
    one = kit.extrude([(-0.105, -0.05), (0.105, -0.05), (0.105, 0.05), (-0.105, 0.05)], 0.062, clay, holes=[[(x + 0.02 * math.cos(a), 0.02 * math.sin(a)) for a in (2 * math.pi * k / 12 for k in range(12))][::-1] for x in (-0.06, 0, 0.06)]).turn("x", 90).move(0, 0.031, 0)
    return kit.model(one.turn("y", 6).move(0, 0, -0.06), one.turn("y", -4).move(0.02, 0, 0.06), one.turn("y", 62).move(0, 0.0625, 0), colliders="parts")
