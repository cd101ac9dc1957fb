"""A table fork lying on its back, four tines towards +Z."""

import math

from skyscreen.catalogue import thing


@thing(en=("fork",), zh=("叉子", "餐叉"), kind="prop", height=0.016, mass=0.05, sound="metal", places=("kitchen",))
def fork(kit, colour="silver"):
    steel = kit.material("steel", colour, 0.18, slot="colour")

    def lift(z):
        """The neck lies low, the tines rise and dip again."""
        return 0.0035 + 0.013 * math.exp(-(((z - 0.035) / 0.03) ** 2)) + 0.006 * max(z - 0.08, 0) / 0.02

    def half(z):
        return (0.0095 if z < -0.05 else 0.0035 + 0.006 * max(-z - 0.01, 0) / 0.04) if z < 0 else (
            0.0035 + 0.0095 * min(z / 0.045, 1) ** 1.5)

    def slab(start, end, wide, shift=0.0, steps=20):
        def at(u, v):
            z, a = start + (end - start) * u, 2 * math.pi * v
            w = wide(z)
            return shift * (1 if z > 0.04 else 0) + w * math.cos(a), lift(z) + 0.0016 * math.sin(a), z
        return kit.sheet(at, steps, 10, steel, closed=True)

    body = slab(-0.1, 0.055, half, steps=26) + kit.ellipsoid(0.0095, 0.0017, 0.006, steel, (0, lift(-0.1), -0.1), 14)
    tines = sum(slab(0.05, 0.1, lambda z: 0.0022 * (1 - 0.6 * max(z - 0.08, 0) / 0.02), x, 8)
                for x in (-0.0105, -0.0035, 0.0035, 0.0105))
    return kit.model(body, tines, colliders="box", sockets={"handle": (0, 0.004, -0.08), "tip": (0, 0.006, 0.1)})
