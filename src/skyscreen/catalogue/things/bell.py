"""A great bronze bell in a timber frame, with bosses and a striking beam."""

import math

from skyscreen.catalogue import thing


@thing(en=("bell", "temple bell", "church bell", "bronze bell"), zh=("铜钟", "古钟", "编钟", "洪钟"), kind="prop", height=1.99, mass=300.0, sound="metal", places=("temple", "shrine"))
def bell(kit, colour="bronze"):
    bronze, wood = kit.material("brass", colour, 0.35, slot="colour"), kit.material("wood", "brown")
    bell = kit.lathe([(0.42, 0.5), (0.46, 0.5), (0.45, 0.6), (0.39, 0.8), (0.36, 1.3), (0.3, 1.5), (0.14, 1.6), (0, 1.62)], bronze, segments=40) + sum(kit.torus(r, 0.015, bronze, (0, y, 0), 40, 6) for r, y in ((0.45, 0.62), (0.395, 0.82), (0.375, 1.1), (0.34, 1.38))) + kit.lathe([(0.42, 0.5), (0.34, 0.9), (0.3, 1.3)], kit.material("iron"), segments=26).mirror("x") + kit.torus(0.08, 0.025, bronze, segments=18, sides=7).turn("x", 90).move(0, 1.66, 0) + kit.sphere(0.02, bronze, segments=7).many([(0.37 * math.sin(a), y, 0.37 * math.cos(a)) for a in (2 * math.pi * k / 20 for k in range(20)) for y in (1.18, 1.27)])
    bell = kit.hinge("bell", bell, (0, 1.74, 0), "x", "swing", length=1.0, degrees=3)
    frame = kit.tube([(0.85, 0, 0.55), (0.75, 1.9, 0.0)], 0.07, wood, 8).both() + kit.tube([(0.85, 0, -0.55), (0.75, 1.9, 0.0)], 0.07, wood, 8).both() + kit.capsule((-1.0, 1.88, 0), (1.0, 1.88, 0), 0.09, wood, 10) + kit.ropes([((0, 1.74, 0), (0, 1.85, 0), 0.04)], kit.material("iron"), 6)
    return kit.model(bell, frame, colliders="box")
