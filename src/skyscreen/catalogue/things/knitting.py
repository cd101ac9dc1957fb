"""Knitting: two needles, and the piece of wool that hangs from them."""

import math

from skyscreen.catalogue import thing


@thing(en=("knitting", "knitting needles", "needlework"), zh=("毛线活", "毛衣针", "织针"), kind="prop", height=0.34, mass=0.2, sound="cloth", places=("living_room",))
def knitting(kit, colour="crimson"):
    wool, wood = kit.material("cloth", colour, slot="colour"), kit.material("wood", "oak")

    def at(u, v, d=0.0):
        return 0.2 * (v - 0.5), 0.02 + 0.26 * u, 0.012 * math.sin(9 * v) + 0.03 * (1 - u) ** 2 + d

    cloth = kit.sheet(at, 14, 18, wool, flip=True) + kit.sheet(lambda u, v: at(u, v, -0.006), 14, 18, wool)
    loops = sum(kit.torus(0.008, 0.0028, wool, (0.2 * (k / 15 - 0.5), 0.283, 0.0), 10, 6) for k in range(16))
    needle = kit.capsule((-0.13, 0.262, 0.012), (0.12, 0.335, 0.01), 0.0035, wood, 8) + kit.ellipsoid(0.008, 0.008, 0.008, wood, (-0.13, 0.262, 0.012), 10)
    return kit.model(cloth, loops, needle.both(), colliders="box")
