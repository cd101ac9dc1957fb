"""A wind chime: metal tubes round a disc on threads, a wooden sail below."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("wind chime", "wind chimes", "wind bell"),
    zh=("风铃",),
    kind="prop", height=0.62, mass=0.4, sound="steel", places=("garden", "windowsill"),
)  # fmt: skip
def wind_chime(kit, colour="#c8d0d8"):
    steel, wood, line = kit.material("steel", colour, slot="colour"), kit.material("wood", "#a87444"), kit.material("rope", "#e8e4d8")
    out = kit.torus(0.012, 0.003, steel, (0, 0, 0), 16, 6).turn("x", 90).move(0, 0.606, 0) + kit.cylinder(0.065, 0.012, wood, (0, 0.5, 0), 26)
    rows = [((0.05 * math.sin(2.094 * k), 0.51, 0.05 * math.cos(2.094 * k)), (0, 0.595, 0), 0.001) for k in range(3)]
    for k in range(6):
        a = 1.0472 * k
        x, z, long = 0.052 * math.sin(a), 0.052 * math.cos(a), 0.2 + 0.03 * k
        out += kit.hinge(f"tube{k}", kit.cylinder(0.008, long, steel, (x, 0.46 - long, z), 14) + kit.ropes([((x, 0.5, z), (x, 0.46, z), 0.001)], line, 3), (x, 0.5, z), (math.cos(a), 0.0, -math.sin(a)), "swing", length=0.3, degrees=5)
    sail = kit.ropes([((0, 0.5, 0), (0, 0.12, 0), 0.001)], line, 3) + kit.cylinder(0.026, 0.008, wood, (0, 0.3, 0), 20) + kit.extrude([(-0.03, 0.05), (0, 0.0), (0.03, 0.05), (0, 0.12)], 0.006, wood)
    return kit.model(out, kit.ropes(rows, line, 3), kit.hinge("sail", sail, (0, 0.5, 0), "x", "swing", length=0.5, degrees=7), colliders="none")
