"""A watering can: a green can, a long spout with its rose, a bow handle."""

import math

from skyscreen.catalogue import thing


@thing(en=("watering can", "watering pot"), zh=("洒水壶", "喷壶", "浇水壶"), kind="prop", height=0.353, mass=1.0, sound="metal", places=("garden",))
def watering_can(kit, colour="green"):
    tin, brass = kit.material("paint", colour, 0.35, slot="colour"), kit.material("brass")
    body = kit.lathe([(0, 0), (0.1, 0), (0.105, 0.01), (0.105, 0.19), (0.09, 0.215)], tin, segments=32) + kit.sheet(lambda u, v: (0.09 * (1 - u) * math.cos(math.pi * v), 0.215 + 0.02 * math.sin(math.pi * v) * 0, -0.09 * (1 - u) * math.sin(math.pi * v)), 2, 16, tin) + sum(kit.torus(0.106, 0.004, tin, (0, y, 0), 32, 5) for y in (0.02, 0.17))
    inner = kit.cylinder(0.098, 0.002, kit.material("rubber", "black"), (0, 0.2, 0), 28)
    spout = kit.tube([(0, 0.05, 0.09), (0, 0.12, 0.18), (0, 0.24, 0.28), (0, 0.27, 0.31)], [0.024, 0.018, 0.014, 0.014], tin, 12, smooth=3) + kit.lathe([(0.014, 0), (0.045, 0.04), (0.045, 0.045), (0, 0.052)], brass, segments=24).turn("x", 50).move(0, 0.265, 0.305) + kit.ropes([((0, 0.19, 0.1), (0, 0.2, 0.245), 0.005)], tin, 6)
    handle = kit.tube([(0, 0.2, 0.07), (0, 0.31, 0.05), (0, 0.34, -0.04), (0, 0.24, -0.16), (0, 0.09, -0.105)], 0.009, tin, 10, smooth=5)
    return kit.model(body, inner, spout, handle, colliders="box", sockets={"grip": (0, 0.33, -0.02), "spout": ((0, 0.29, 0.34), (0, 0, 1))})
