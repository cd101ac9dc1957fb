"""A crown cap of a bottle, its rim crimped, lying on its back's edge."""

import math

from skyscreen.catalogue import thing


@thing(en=("bottle cap", "crown cap", "bottle top"), zh=("瓶盖", "汽水盖"), kind="prop", height=0.012, mass=0.002, sound="metal", places=("city_street", "garden"))
def bottle_cap(kit, colour="crimson"):
    tin, steel = kit.material("carpaint", colour, slot="colour"), kit.material("steel", rough=0.2)

    def crimp(x, y, z):
        """Twenty-one flutes, as crown caps have."""
        a, low = math.atan2(z, x), max(0.008 - y, 0.0) / 0.008
        s = 1.0 + 0.05 * low * math.cos(21 * a)
        return x * s, y, z * s

    cap = kit.lathe([(0.0165, 0.0), (0.0155, 0.004), (0.014, 0.0085), (0.0125, 0.0115), (0, 0.012)], tin, segments=126).bend(crimp)
    star = kit.lathe([(0.0075, 0.0119), (0.007, 0.0121), (0, 0.0122)], steel, segments=5)
    return kit.model(cap, kit.lathe([(0, 0.009), (0.013, 0.0085), (0.0158, 0.0)], steel, segments=63), star, colliders="cylinder")
