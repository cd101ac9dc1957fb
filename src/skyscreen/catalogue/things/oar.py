"""An oar, blade up, with its leather collar."""

import math

from skyscreen.catalogue import thing


@thing(en=("oar", "paddle", "oars", "boat oar"), zh=("船桨", "桨", "划桨"), kind="prop", height=2.14, mass=2.0, sound="wood", places=("lake", "river"))
def oar(kit, colour="oak"):
    wood = kit.material("wood", colour, slot="colour")
    return kit.model(kit.lathe([(0, 0), (0.02, 0.004), (0.022, 0.13), (0.026, 0.14), (0.026, 0.9), (0.021, 1.45), (0.018, 1.7)], wood, segments=14), kit.loft([[(w * math.cos(a), y, 0.5 * t * math.sin(a)) for a in (2 * math.pi * k / 12 for k in range(12))] for y, w, t in ((1.55, 0.02, 0.03), (1.7, 0.065, 0.022), (2.05, 0.08, 0.016), (2.12, 0.07, 0.012), (2.14, 0.05, 0.008))], kit.material("paint", "white")), kit.cylinder(0.032, 0.18, kit.material("leather", "brown"), (0, 0.75, 0), 14), colliders="box", sockets={"grip": (0, 0.1, 0)})
