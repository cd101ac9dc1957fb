"""A stack of split firewood: logs in rows, their pale ends to the front, and a chopping block with chips."""

import math

from skyscreen.catalogue import thing


@thing(en=("firewood", "pile of firewood", "stack of firewood", "woodpile", "bundle of firewood"), zh=("柴火", "柴堆", "木柴", "柴", "柴禾", "干柴", "劈柴堆"), kind="prop", height=0.82, mass=90.0, sound="wood", places=("chinese_village", "farm", "log_cabin"))
def firewood(kit, colour="#6a4a30"):
    bark, cut = kit.material("bark", colour, slot="colour"), kit.material("wood", "#d8b07a")
    rng = kit.random("stack")
    out = []
    for row in range(6):
        for k in range(9 - row % 2):
            r = rng.uniform(0.058, 0.066)
            x, y, turn, long = -0.56 + 0.14 * k + 0.07 * (row % 2), 0.066 + 0.124 * row, rng.uniform(-25, 25) + 180 * (k % 2), rng.uniform(0.44, 0.5)
            wedge = [(r * math.cos(a), r * math.sin(a)) for a in (math.pi * j / 7 for j in range(8))]
            whole = rng.random() < 0.45
            log = kit.cylinder(r, long, bark, segments=12).turn("x", 90).move(0, 0, -long / 2) if whole else kit.extrude(wedge, long, bark).move(0, -0.4 * r, 0)
            face = kit.cylinder(r * 0.92, 0.004, cut, segments=12).turn("x", 90) if whole else kit.extrude([(a * 0.94, b * 0.94 - 0.4 * r) for a, b in wedge], 0.004, cut)
            out.append((log + face.move(0, 0, long / 2) + face.move(0, 0, -long / 2 - 0.004)).turn("z", turn).move(x, y, rng.uniform(-0.03, 0.03)))
    return kit.model(*out, colliders="box", sockets={"top": (0, 0.8, 0)})
