"""A stack of pancakes with butter and syrup running down."""

import math

from skyscreen.catalogue import thing


@thing(en=("pancakes", "stack of pancakes"), zh=("煎饼", "松饼", "烙饼", "烧饼", "锅盔", "馕"), kind="food", height=0.094, mass=0.4, sound="soft", places=("kitchen", "cafe"))
def pancakes(kit, colour="#c8893c"):
    rng = kit.random("stack")
    out = [kit.plate(0.12, kit.material("ceramic", "white"))]
    for k in range(5):
        one = kit.lathe([(0, 0), (0.062, 0), (0.07, 0.005), (0.07, 0.01), (0.063, 0.014), (0, 0.0145)], kit.material("food", "#e8c890", 0.6), segments=32) + kit.cylinder(0.0655, 0.0012, kit.material("food", colour, 0.4, slot="colour"), (0, 0.0138, 0), 32)
        out.append(one.move(rng.uniform(-0.005, 0.005), 0.008 + 0.0142 * k, rng.uniform(-0.005, 0.005)))
    syrup = kit.material("food", "#6a2a08", 0.04)
    pool = kit.lathe([(0, 0.0825), (0.04, 0.082), (0.045, 0.08)], syrup, segments=26) + sum(kit.tube([(0.03 * math.cos(a), 0.082, 0.03 * math.sin(a)), (0.064 * math.cos(a), 0.081, 0.064 * math.sin(a)), (0.0745 * math.cos(a), 0.07, 0.0745 * math.sin(a)), (0.075 * math.cos(a), low, 0.075 * math.sin(a))], [0.008, 0.007, 0.005, 0.006], syrup, 7, smooth=3) for a, low in ((0.4, 0.03), (1.5, 0.05), (2.6, 0.022), (3.9, 0.04), (5.2, 0.03)))
    butter = kit.box(0.026, 0.012, 0.022, kit.material("food", "#f2dc80", 0.3), 0.003, at=(0.004, 0.082, 0.0))
    return kit.model(*out, pool, butter, colliders="cylinder", sockets={"steam": (0, 0.1, 0)})
