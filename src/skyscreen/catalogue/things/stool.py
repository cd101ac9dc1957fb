"""A round wooden stool on three splayed legs."""

import math

from skyscreen.catalogue import thing


@thing(en=("stool", "bar stool", "wooden stool", "footstool", "milking stool"), zh=("凳子", "板凳", "圆凳", "马扎"), kind="furniture", height=0.449, mass=3.0, sound="wood", places=("kitchen", "cafe"))
def stool(kit, colour="oak"):
    wood = kit.material("wood", colour, slot="colour")
    leg = kit.capsule((0.16, 0.02, 0), (0.1, 0.42, 0), 0.019, wood, 9).copy_round(3)
    bars = kit.ropes([((0.143 * math.cos(a), 0.15, 0.143 * math.sin(a)), (0.143 * math.cos(a + 2.094), 0.15, 0.143 * math.sin(a + 2.094)), 0.01) for a in (0, 2.094, 4.189)], wood, 6)
    return kit.model(kit.cylinder(0.17, 0.04, wood, (0, 0.41, 0), 30), leg, bars, colliders="cylinder", sockets={"seat": (0, 0.45, 0)})
