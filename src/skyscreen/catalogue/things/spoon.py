"""A table spoon, its bowl towards +Z."""

import math

from skyscreen.catalogue import thing


@thing(en=("spoon", "teaspoon", "ladle"), zh=("勺子", "汤匙", "汤勺"), kind="prop", height=0.016, mass=0.06, sound="metal",
       places=("kitchen",))
def spoon(kit, colour="silver"):
    steel = kit.material("steel", colour, 0.15, slot="colour")

    def bowl(sign):
        def at(u, v):
            a, r = 2 * math.pi * v, u
            egg = 1 - 0.12 * math.cos(a)
            depth = 0.0095 * (1 - r * r)
            return 0.021 * r * math.sin(a) * egg, 0.0125 - depth + 0.0006 * sign, 0.062 + 0.033 * r * math.cos(a)
        return kit.sheet(at, 8, 28, steel, flip=sign < 0)

    stem = kit.tube([(0, 0.0118, 0.03), (0, 0.0145, 0.018), (0, 0.0125, -0.01), (0, 0.0055, -0.06), (0, 0.004, -0.1)],
                    [0.0034, 0.003, 0.0032, 0.0052, 0.0075], steel, 10, smooth=5)
    stem = stem.bend(lambda x, y, z: (x, y - (y - 0.008) * (0.55 if z < -0.06 else 0.0), z))
    rim = kit.tube([(0.021 * math.sin(a) * (1 - 0.12 * math.cos(a)), 0.0126, 0.062 + 0.033 * math.cos(a))
                    for a in (2 * math.pi * k / 32 for k in range(33))], 0.0008, steel, 6, caps=False)
    return kit.model(bowl(1), bowl(-1), rim, stem, colliders="box", sockets={"handle": (0, 0.005, -0.08)})
