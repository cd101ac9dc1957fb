"""A red horseshoe magnet with bare steel poles, standing on its bend."""

import math

from skyscreen.catalogue import thing


@thing(en=("magnet", "horseshoe magnet", "magnets"), zh=("磁铁", "磁石", "马蹄形磁铁"), kind="prop", height=0.124, mass=0.3, sound="metal", places=("classroom",))
def magnet(kit, colour="red"):
    def arm(path, paint):
        return kit.loft([[(x + 0.013 * a * nx, y + 0.013 * a * ny, 0.011 * b) for a, b in ((1, 1), (-1, 1), (-1, -1), (1, -1))] for x, y, nx, ny in path], paint)
    arc = [(0.04 * math.cos(a), 0.054 - 0.04 * math.sin(a), math.cos(a), -math.sin(a)) for a in (math.pi * k / 16 for k in range(17))]
    red, steel = kit.material("paint", colour, 0.25, slot="colour"), kit.material("steel", rough=0.15)
    legs = arm([(0.04, 0.054, 1, 0), (0.04, 0.1, 1, 0)], red) + arm([(0.04, 0.1, 1, 0), (0.04, 0.125, 1, 0)], steel)
    return kit.model(arm(arc, red), legs.both(), kit.text("N", 0.018, kit.material("paint", "white")).move(0.04, 0.088, 0.0116), kit.text("S", 0.018, kit.material("paint", "white")).move(-0.04, 0.088, 0.0116), colliders="box")
