"""A string mop: a long handle over a head of white strings."""

import math

from skyscreen.catalogue import thing


@thing(en=("mop", "floor mop", "dustpan", "dust pan"), zh=("拖把", "墩布", "簸箕"), kind="prop",
    places=("corridor",),
    height=1.45, mass=1.0, sound="wood")
def mop(kit, colour="white"):
    rng, string = kit.random("strings"), kit.material("rope", colour, slot="colour")
    out = []
    for k in range(46):
        a = 2.4 * k
        r = 0.05 + 0.13 * math.sqrt((k + 0.5) / 46)
        out.append(kit.tube([(0.03 * math.cos(a), 0.14, 0.03 * math.sin(a)), (0.7 * r * math.cos(a), 0.09 + rng.uniform(-0.01, 0.02), 0.7 * r * math.sin(a)), (r * math.cos(a), 0.012, r * math.sin(a)), (1.12 * r * math.cos(a + 0.15), 0.008, 1.12 * r * math.sin(a + 0.15))], 0.008, string, 5))
    head = kit.cylinder(0.045, 0.06, kit.material("plastic", "royal blue"), (0, 0.12, 0), 18, top=0.02)
    return kit.model(*out, head, kit.cylinder(0.013, 1.3, kit.material("wood", "tan"), (0, 0.15, 0), 12), colliders="box", sockets={"grip": (0, 1.2, 0)})
