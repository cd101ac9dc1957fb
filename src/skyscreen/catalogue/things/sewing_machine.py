"""A black sewing machine with gold lines on its wooden base."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("sewing machine",),
    zh=("缝纫机",),
    kind="prop", height=0.37, mass=12.0, sound="metal", places=("workshop",),
)  # fmt: skip
def sewing_machine(kit, colour="#16161a"):
    black, gold, steel, wood = kit.material("carpaint", colour, slot="colour"), kit.material("brass"), kit.material("steel"), kit.material("wood", "walnut")
    base = kit.box(0.46, 0.06, 0.22, wood, 0.01) + kit.box(0.42, 0.025, 0.18, black, 0.008, (0, 0.06, 0))
    column = kit.box(0.09, 0.22, 0.1, black, 0.03, (0.15, 0.08, 0)) + kit.box(0.34, 0.08, 0.085, black, 0.03, (0.02, 0.255, 0)) + kit.box(0.08, 0.15, 0.085, black, 0.025, (-0.15, 0.185, 0))
    wheel = (kit.torus(0.06, 0.012, steel, segments=28, sides=8) + kit.cylinder(0.02, 0.03, steel, (0, -0.015, 0), 12) + kit.ropes([((0, 0, 0), (0.055 * math.cos(k * 2.09), 0, 0.055 * math.sin(k * 2.09)), 0.006) for k in range(3)], steel)).turn("z", 90).move(0.215, 0.24, 0)
    needle = kit.cylinder(0.006, 0.1, steel, (-0.15, 0.09, 0), 8) + kit.box(0.03, 0.006, 0.03, steel, 0.0, (-0.15, 0.088, 0))
    spool = kit.cylinder(0.018, 0.045, kit.material("cloth", "crimson"), (0.06, 0.335, 0), 14) + kit.cylinder(0.021, 0.005, wood, (0.06, 0.333, 0), 14)
    trim = kit.ropes([((-0.1, 0.27, 0.044), (0.13, 0.27, 0.044), 0.003), ((-0.1, 0.31, 0.044), (0.13, 0.31, 0.044), 0.003), ((0.15, 0.1, 0.052), (0.15, 0.24, 0.052), 0.003)], gold, 5) + kit.ropes([((0.06, 0.37, 0), (-0.12, 0.345, 0), 0.001), ((-0.15, 0.33, 0.04), (-0.15, 0.1, 0.01), 0.001)], kit.material("cloth", "crimson"), 4)
    return kit.model(base, column, wheel, needle, spool, trim, colliders="box")
