"""A round bale of hay on its side with loose straws."""

import math

from skyscreen.catalogue import thing


@thing(en=("hay bale", "hay", "bale of hay", "straw bale", "haystack", "hay bales"), zh=("干草捆", "草垛", "干草堆", "稻草"), kind="prop", height=1.33, mass=250.0, sound="soft", places=("farm", "meadow"))
def hay_bale(kit, colour="#cfa850"):
    straw, rng = kit.material("rope", colour, slot="colour"), kit.random("straw")
    bale = kit.lathe([(0, -0.6), (0.58, -0.6), (0.63, -0.55), (0.63, 0.55), (0.58, 0.6), (0, 0.6)], straw, segments=36).turn("z", 90).move(0, 0.63, 0)
    spiral = kit.tube([(0.605, 0.63 + 0.0105 * a * math.sin(a), 0.0105 * a * math.cos(a)) for a in (0.35 * k for k in range(150))], 0.014, kit.material("rope", kit.mix(colour, "brown", 0.45)), 4).both()
    bands = sum(kit.torus(0.634, 0.008, kit.material("rope", kit.mix(colour, "brown", 0.5)), segments=36, sides=4).turn("z", 90).move(x, 0.63, 0) for x in (-0.42, -0.21, 0, 0.21, 0.42))
    loose = kit.ropes([((x, 0.63 + 0.63 * math.cos(a), 0.63 * math.sin(a)), (x + rng.uniform(-0.12, 0.12), 0.63 + 0.69 * math.cos(a + 0.15), 0.69 * math.sin(a + 0.15)), 0.004) for x, a in ((rng.uniform(-0.55, 0.55), rng.uniform(-1.9, 1.9)) for _ in range(110))], straw, 3)
    return kit.model(bale, spiral, bands, loose, colliders="box", sockets={"top": (0, 1.26, 0), "seat": (0, 1.24, 0)})
