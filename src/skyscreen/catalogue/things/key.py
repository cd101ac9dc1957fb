"""An old brass key: a looped bow, a long shank, its toothed bit."""

import math

from skyscreen.catalogue import thing


@thing(en=("key", "keys", "door key"), zh=("钥匙",), kind="prop", height=0.0996, mass=0.03, sound="metal")
def key(kit, colour="brass"):
    brass = kit.material("brass", colour, slot="colour")
    bow = sum(kit.torus(0.009, 0.0024, brass, segments=20, sides=7).turn("x", 90).move(0.0092 * math.sin(a), 0.0092 * math.cos(a) + 0.079, 0) for a in (0, 2.1, -2.1))
    shank = kit.cylinder(0.0032, 0.07, brass, segments=12) + sum(kit.torus(0.0035, 0.0015, brass, (0, y, 0), 14, 5) for y in (0.068, 0.06, 0.024))
    bit = kit.extrude([(0, 0.003), (0.018, 0.003), (0.018, 0.009), (0.012, 0.009), (0.012, 0.012), (0.018, 0.012), (0.018, 0.021), (0, 0.021)], 0.003, brass)
    return kit.model(bow, shank, bit, colliders="box", sockets={"grip": (0, 0.08, 0)})
