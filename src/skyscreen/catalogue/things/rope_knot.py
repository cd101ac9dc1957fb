"""A knot in a thick rope: an overhand knot drawn half tight, both ends lying on the ground."""

import math

from skyscreen.catalogue import thing


@thing(en=("knot", "rope knot", "knotted rope", "tied knot"), zh=("绳结", "结扣", "死结"), kind="prop", places=("harbour",), height=0.2, mass=1.0, sound="cloth")
def rope_knot(kit, colour="#b08c58"):
    hemp = kit.material("rope", colour, slot="colour")
    # A trefoil is an overhand knot whose ends are joined; it is opened at its foot.
    loop = []
    for k in range(61):
        t = 2 * math.pi * (0.03 + 0.94 * k / 60) + math.pi / 3
        loop.append((0.036 * (math.sin(t) + 2 * math.sin(2 * t)), 0.112 - 0.03 * (math.cos(t) - 2 * math.cos(2 * t)), 0.03 * -math.sin(3 * t)))
    (ax, _, az), (bx, _, bz) = loop[0], loop[-1]
    first = [(-0.42, 0.018, 0.06), (-0.34, 0.018, 0.02), (-0.24, 0.018, 0.05), (-0.16, 0.03, az + 0.02)]
    last = [(0.16, 0.03, bz), (0.24, 0.018, -0.03), (0.33, 0.018, 0.03), (0.42, 0.018, -0.01)]
    if ax < bx:
        loop.reverse()
    rope = kit.tube([*first, *loop, *last], 0.0175, hemp, 12, smooth=2)
    whip = kit.cylinder(0.0188, 0.03, kit.material("cloth", "#efe8d8"), segments=14).turn("z", 90)
    return kit.model(rope, whip.move(-0.395, 0.018, 0.052), whip.move(0.425, 0.018, 0.0), colliders="box", sockets={"grip": (0, 0.11, 0)})
