"""A hexagon bolt with its nut and washer."""

import math

from skyscreen.catalogue import thing


@thing(en=("metal bolt", "nut and bolt", "screw bolt"), zh=("螺栓", "螺丝", "螺丝钉"), kind="prop", height=0.09, mass=0.08, sound="metal", places=("garage", "workshop"))
def bolt(kit, colour="#b4b8be"):
    steel, dark = kit.material("steel", colour, 0.25, slot="colour"), kit.material("iron")
    head = kit.cylinder(0.022, 0.016, steel, (0, 0.074, 0), 6)
    shank = kit.cylinder(0.011, 0.074, steel, (0, 0, 0), 24)
    turns = 16
    path = [(0.0115 * math.cos(a), 0.003 + 0.05 * k / (turns * 12), 0.0115 * math.sin(a)) for k, a in ((k, 2 * math.pi * k / 12) for k in range(turns * 12))]
    nut = kit.cylinder(0.021, 0.014, dark, (0, 0.03, 0), 6)
    return kit.model(head, shank, kit.tube(path, 0.0012, steel, 4), nut, kit.cylinder(0.024, 0.003, steel, (0, 0.045, 0), 30), colliders="cylinder", sockets={"grip": (0, 0.04, 0)})
