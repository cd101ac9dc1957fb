"""A bronze tripod censer with two ears, sand and smoking incense sticks."""

import math

from skyscreen.catalogue import thing


@thing(en=("incense burner", "censer", "incense", "bronze ding", "tripod cauldron", "incense sticks"), zh=("香炉", "青铜鼎", "鼎", "檀香"), kind="prop", height=0.703, mass=8.0, sound="metal", places=("temple", "shrine"))
def incense_burner(kit, colour="#5a6a4a"):
    bronze = kit.material("brass", colour, 0.5, slot="colour")
    bowl = kit.lathe([(0, 0.2), (0.12, 0.21), (0.2, 0.28), (0.21, 0.36), (0.19, 0.42), (0.225, 0.44), (0.225, 0.46), (0.18, 0.455), (0.175, 0.4), (0, 0.4)], bronze, segments=40) + sum(kit.torus(0.211, 0.008, bronze, (0, y, 0), 40, 5) for y in (0.31, 0.37)) + kit.sphere(0.02, bronze, segments=8).many([(0.213 * math.sin(a), 0.34, 0.213 * math.cos(a)) for a in (2 * math.pi * k / 12 for k in range(12))])
    legs = kit.tube([(0.12, 0.26, 0), (0.17, 0.16, 0), (0.14, 0.06, 0), (0.17, 0.0, 0)], [0.055, 0.04, 0.026, 0.034], bronze, 10, smooth=4).copy_round(3)
    ears = kit.tube([(0.2, 0.42, -0.06), (0.24, 0.56, -0.06), (0.24, 0.56, 0.06), (0.2, 0.42, 0.06)], 0.018, bronze, 8).both()
    sticks = kit.ropes([((x, 0.4, z), (x * 1.5, 0.68, z * 1.5), 0.004) for x, z in ((0, 0.02), (0.03, -0.02), (-0.03, -0.01))], kit.material("wood", "crimson"), 5) + kit.sphere(0.006, kit.material("lamp", "#ff6020", emission=6), segments=6).many([(0, 0.68, 0.03), (0.045, 0.68, -0.03), (-0.045, 0.68, -0.015)])
    return kit.model(bowl, legs, ears, sticks, kit.cylinder(0.175, 0.02, kit.material("sand"), (0, 0.395, 0), 30), colliders="box", sockets={"smoke": (0, 0.7, 0)})
