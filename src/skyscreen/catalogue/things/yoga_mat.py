"""A yoga mat unrolled on the floor, one end still curled."""

import math

from skyscreen.catalogue import thing


@thing(en=("yoga mat", "exercise mat", "gym mat"), zh=("瑜伽垫", "健身垫"), kind="prop", places=("fitness_room",), height=0.09, mass=1.2, sound="rubber")
def yoga_mat(kit, colour="#7a4aa0"):
    foam, under = kit.material("rubber", colour, slot="colour"), kit.material("rubber", kit.mix(colour, "black", 0.3))
    path = [(0, 0.0), (1.5, 0.0)] + [(1.5 + (0.045 - 0.0022 * a) * math.sin(a), 0.045 - (0.045 - 0.0022 * a) * math.cos(a)) for a in (0.4 * k for k in range(1, 31))]
    flat = kit.box(0.61, 0.006, 1.5, foam, 0.001, (0, 0, 0.75))
    curl = kit.strip([(0, y, z) for z, y in path[1:]], 0.61, under) + kit.strip([(0, y + 0.005 if k < 3 else y, z - (0.005 if k >= 3 else 0)) for k, (z, y) in enumerate(path[1:])], 0.61, foam)
    ends = sum(kit.tube([(x, y + 0.001, z) for z, y in path[2:]], 0.0032, under, 5) for x in (-0.305, 0.305))
    line = kit.box(0.004, 0.0005, 1.4, kit.material("paint", "white"), 0.0, (0, 0.006, 0.72)) + kit.box(0.5, 0.0005, 0.004, kit.material("paint", "white"), 0.0, (0, 0.006, 0.72))
    return kit.model((flat + curl + ends + line).move(0, 0, -0.77), colliders="box")
