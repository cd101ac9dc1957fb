"""A steel coil spring standing on end."""

import math

from skyscreen.catalogue import thing


@thing(en=("coil spring", "metal spring", "steel spring", "spring coil", "slinky"), zh=("弹簧", "螺旋弹簧"), kind="prop", height=0.16, mass=0.3, sound="metal", places=("factory",))
def spring_coil(kit, colour="steel"):
    path = [(0.045 * math.cos(a), 0.005 + 0.15 * a / (2 * math.pi * 8), 0.045 * math.sin(a)) for a in (2 * math.pi * 8 * k / 160 for k in range(161))]
    return kit.model(kit.tube(path, 0.005, kit.material("steel", colour, 0.12, slot="colour"), 8), colliders="cylinder")
