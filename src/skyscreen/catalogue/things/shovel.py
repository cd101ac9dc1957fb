"""A shovel, blade down, a D-shaped grip on its handle."""

import math

from skyscreen.catalogue import thing


@thing(en=("shovel", "spade", "snow shovel"), zh=("铁锹", "铲子", "铁铲", "锹"), kind="prop", height=1.13, mass=1.8, sound="metal", places=("farm", "garden"))
def shovel(kit, colour="oak"):
    wood, steel = kit.material("wood", colour, slot="colour"), kit.material("steel", "#5c6066", 0.3)
    def at(u, v, d=0.0):
        w = 0.105 * (1 - 0.85 * max(0.35 - u, 0) ** 1.6 / 0.186)
        return w * (2 * v - 1), 0.3 * u, 0.02 * math.sin(math.pi * u) + 0.03 * (2 * v - 1) ** 2 + d
    blade = kit.sheet(at, 12, 10, steel, flip=True) + kit.sheet(lambda u, v: at(u, v, -0.003), 12, 10, steel)
    shaft = kit.tube([(0, 0.16, 0.022), (0, 0.34, 0.02), (0, 0.6, -0.012), (0, 1.02, -0.01)], [0.012, 0.018, 0.016, 0.016], wood, 10, smooth=3) + kit.lathe([(0.021, 0.28), (0.02, 0.4), (0.017, 0.42)], steel, (0, 0, 0.012), 14)
    grip = kit.tube([(0, 1.0, -0.01), (0.055, 1.06, -0.01), (0.055, 1.12, -0.01)], 0.011, steel, 8, smooth=3).both() + kit.capsule((-0.058, 1.12, -0.01), (0.058, 1.12, -0.01), 0.015, wood, 10)
    return kit.model(blade, shaft, grip, colliders="box", sockets={"grip": (0, 1.12, 0)})
