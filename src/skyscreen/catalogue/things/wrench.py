"""A steel wrench: an open jaw above, a ring below."""

import math

from skyscreen.catalogue import thing


@thing(en=("wrench", "spanner", "adjustable wrench"), zh=("扳手", "活动扳手"), kind="prop", height=0.252, mass=0.5, sound="metal", places=("factory",))
def wrench(kit, colour="steel"):
    steel = kit.material("steel", colour, 0.18, slot="colour")
    bar = kit.box(0.02, 0.17, 0.008, steel, 0.003, at=(0, 0.03, 0)) + kit.box(0.012, 0.13, 0.0095, kit.material("steel", "charcoal", 0.3), 0.002, at=(0, 0.05, 0))
    ring = [(0.019 * math.cos(a), 0.019 * math.sin(a) + 0.019) for a in (2 * math.pi * k / 24 for k in range(24))]
    hole = [(0.011 * math.cos(a), 0.011 * math.sin(a) + 0.019) for a in (2 * math.pi * k / 6 for k in range(6))][::-1]
    jaw = [(-0.012, 0.19), (-0.03, 0.208), (-0.032, 0.232), (-0.018, 0.252), (-0.009, 0.246), (-0.011, 0.222), (0.011, 0.222), (0.009, 0.246), (0.018, 0.252), (0.032, 0.232), (0.03, 0.208), (0.012, 0.19)][::-1]
    return kit.model(bar, kit.extrude(ring, 0.011, steel, holes=[hole]), kit.extrude(jaw, 0.011, steel), colliders="box", sockets={"grip": (0, 0.08, 0)})
