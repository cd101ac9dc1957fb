"""A farm cart: two spoked wooden wheels, slatted sides, shafts, a load of hay (fact `load`: the parameter that takes it off)."""

import math

from skyscreen.catalogue import thing


@thing(en=("ox cart", "cart", "wagon", "hay cart", "farm cart", "horse cart", "wooden cart", "bullock cart"), zh=("牛车", "板车", "木轮车", "平板车"), kind="vehicle", height=1.88, mass=160.0, sound="wood", places=("farm", "country_road", "village"), speed=1.2, load="hay")
def ox_cart(kit, colour="oak", hay=True):
    wood, dark = kit.material("planks", colour, slot="colour"), kit.material("wood", "brown")
    bed = kit.box(1.3, 0.08, 2.2, wood, 0.01, at=(0, 0.72, -0.2)) + kit.ropes([((0.62, 0.78, z), (0.74, 1.35, z), 0.03) for z in (-1.2, -0.7, -0.2, 0.3, 0.8)] + [((0.62 + 0.12 * t, 0.78 + 0.57 * t, -1.28), (0.62 + 0.12 * t, 0.78 + 0.57 * t, 0.88), 0.03) for t in (0.4, 0.75, 1.0)], dark, 6).both()
    wheel = kit.torus(0.58, 0.045, dark, segments=30, sides=6) + kit.torus(0.62, 0.02, kit.material("iron"), segments=30, sides=5) + kit.ropes([((0, 0, 0), (0.56 * math.sin(a), 0, 0.56 * math.cos(a)), 0.03) for a in (2 * math.pi * k / 10 for k in range(10))], wood, 6) + kit.cylinder(0.11, 0.24, dark, (0, -0.12, 0), 14)
    wheels = kit.axles(wheel.turn("z", -90), 1.6, 0.64, (-0.2,)) + kit.ropes([((-0.8, 0.64, -0.2), (0.8, 0.64, -0.2), 0.045)], kit.material("iron"), 8)
    shaft = kit.tube([(0.5, 0.72, -1.0), (0.5, 0.74, 1.0), (0.42, 0.92, 2.9)], 0.04, dark, 8, smooth=3).both() + kit.ropes([((-0.42, 0.92, 2.85), (0.42, 0.92, 2.85), 0.035)], dark, 6)
    load = kit.blob([kit.egg((0, 1.1, -0.2), (0.72, 0.45, 1.1)), kit.egg((0.1, 1.4, -0.4), (0.55, 0.35, 0.75)), kit.egg((-0.2, 1.3, 0.2), (0.5, 0.35, 0.6))], kit.material("rope", "wheat"), 0.2, 0.1) if hay else kit.box(0.1, 0.02, 0.1, wood, at=(0, 0.8, 0))
    rng = kit.random("straw")
    straw = kit.ropes([((x, y, z), (x + rng.uniform(-0.2, 0.2), y + rng.uniform(-0.05, 0.25), z + rng.uniform(-0.2, 0.2)), 0.006) for x, y, z in ((rng.uniform(-0.6, 0.6), rng.uniform(1.1, 1.65), rng.uniform(-1.1, 0.6)) for _ in range(90))], kit.material("rope", "honey"), 3)
    return kit.model(bed, wheels, shaft, load, *((straw,) if hay else ()), colliders="box", sockets={"seat": (0, 1.4, 0.6), "shafts": ((0, 0.9, 2.7), (0, 0, 1))}, facts={"wheels": [0.64]})
