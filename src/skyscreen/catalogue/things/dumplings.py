"""A bamboo steamer of pleated dumplings, its lid leaning behind."""

import math

from skyscreen.catalogue import thing


@thing(en=("dumpling", "dumplings", "dim sum"), zh=("饺子", "点心", "汤圆"), kind="food", height=0.27, mass=0.8,
       sound="soft", places=("kitchen",))
def dumplings(kit):
    bamboo, dark, dough = kit.material("wood", "wheat"), kit.material("wood", "oak"), kit.material("food", "#f2e6d0", 0.45)
    ring = kit.lathe([(0.12, 0), (0.128, 0), (0.128, 0.062), (0.12, 0.062), (0.12, 0.0)], bamboo, segments=44)
    ring += sum(kit.lathe([(0.128, y), (0.1315, y + 0.001), (0.1315, y + 0.009), (0.128, y + 0.01)], dark, segments=44) for y in (0.003, 0.048))
    floor = kit.cylinder(0.121, 0.006, bamboo, (0, 0.018, 0), 40) + kit.ropes([((x, 0.025, -(0.0144 - x * x) ** 0.5), (x, 0.025, (0.0144 - x * x) ** 0.5), 0.0022)
                                                                          for x in (-0.11 + 0.0122 * k for k in range(19))], dark, 4)
    leaf = kit.cylinder(0.105, 0.001, kit.material("leaf", "emerald"), (0, 0.027, 0), 30)
    def skin(u, v):
        a = 2 * math.pi * v
        fold = 0.10 * math.sin(9 * a + 2.2 * u) * max(u - 0.35, 0) / 0.65
        r = 0.031 * math.sin(math.pi * (0.32 + 0.62 * u)) ** 0.8 * (1 + fold)
        return r * math.sin(a), 0.036 * u ** 0.85, r * math.cos(a)
    one = kit.sheet(skin, 12, 45, dough, flip=True) + kit.ellipsoid(0.0075, 0.006, 0.0075, dough, (0, 0.0355, 0), 10)
    spots = [(0, 0.028, 0, 10)] + [(0.068 * math.sin(a), 0.028, 0.068 * math.cos(a), math.degrees(a)) for a in (2 * math.pi * k / 6 + 0.3 for k in range(6))]
    rest = one.many(spots)
    lid = kit.lathe([(0.132, 0), (0.135, 0), (0.135, 0.03), (0.12, 0.04), (0.06, 0.05), (0, 0.053)], bamboo, segments=40) + kit.lathe(
        [(0, 0.045), (0.06, 0.042), (0.118, 0.032), (0.13, 0.0)], dark, segments=36)
    lid += sum(kit.torus(r, 0.0022, dark, (0, y, 0), 36, 5) for r, y in ((0.09, 0.0455), (0.045, 0.0515))) + kit.tube(
        [(-0.02, 0.052, 0), (-0.015, 0.068, 0), (0.015, 0.068, 0), (0.02, 0.052, 0)], 0.004, dark, 6, smooth=3)
    lid = lid.turn("x", -72).move(0.0, 0.132, -0.165)
    dish = kit.lathe([(0, 0), (0.024, 0), (0.038, 0.014), (0.036, 0.0145), (0.022, 0.004), (0, 0.004)], kit.material("ceramic", "royal blue", 0.15), (0.17, 0, 0.09), 26)
    dish += kit.cylinder(0.031, 0.001, kit.material("ceramic", "#2a120a", 0.05), (0.17, 0.009, 0.09), 24)
    sticks = kit.ropes([((0.1, 0.007, 0.16), (-0.13, 0.007, 0.19), 0.0035), ((0.1, 0.007, 0.175), (-0.13, 0.007, 0.2), 0.0035)], kit.material("paint", "maroon"), 6)
    return kit.model(ring, floor, leaf, rest, lid, dish, sticks, colliders="cylinder", sockets={"steam": (0, 0.08, 0)})
