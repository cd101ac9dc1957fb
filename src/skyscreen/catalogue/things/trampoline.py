"""A round trampoline with a blue padded rim and springs."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("trampoline",),
    zh=("蹦床",),
    kind="furniture", height=0.66, mass=60.0, sound="cloth", places=("garden", "playground"),
)  # fmt: skip
def trampoline(kit, colour="#2a6ac8"):
    mat, pad, steel = kit.material("cloth", "#17181c"), kit.material("plastic", colour, 0.5, slot="colour"), kit.material("steel")
    bed = kit.cylinder(1.15, 0.015, mat, (0, 0.60, 0), 48)
    rim = kit.lathe([(1.24, 0.60), (1.22, 0.64), (1.5, 0.645), (1.54, 0.60)], pad, segments=56)
    ring = kit.torus(1.5, 0.03, steel, (0, 0.58, 0), 56, 8)
    springs = kit.ropes([((1.13 * math.cos(a), 0.605, 1.13 * math.sin(a)), (1.28 * math.cos(a), 0.605, 1.28 * math.sin(a)), 0.012) for a in (k * math.pi / 24 for k in range(48))], steel, 5)
    legs = kit.ropes([((1.5 * math.cos(a), 0.58, 1.5 * math.sin(a)), (1.5 * math.cos(a), 0.02, 1.5 * math.sin(a)), 0.03) for a in (k * math.pi / 4 for k in range(8))], steel, 8) + kit.ropes([((1.5 * math.cos(a), 0.03, 1.5 * math.sin(a)), (1.5 * math.cos(a + 0.78), 0.03, 1.5 * math.sin(a + 0.78)), 0.025) for a in (k * math.pi / 2 for k in range(4))], steel, 8)
    return kit.model(bed, rim, ring, springs, legs, colliders="cylinder", sockets={"top": (0, 0.61, 0)})
