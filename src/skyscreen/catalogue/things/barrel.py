"""A wooden barrel with iron hoops."""

import math

from skyscreen.catalogue import thing


@thing(en=("barrel", "keg"), zh=("木桶",), kind="prop", height=0.9, mass=30.0, sound="wood", places=("harbour",))
def barrel(kit, colour="oak", open=0):
    iron = kit.material("iron")
    r = lambda y: 0.26 + 0.085 * math.sin(math.pi * y / 0.9)
    ys = [0.03 + 0.84 * k / 10 for k in range(11)]
    staves = kit.sheet(
        lambda u, v: (r(0.9 * u) * math.sin(2 * math.pi * v), 0.9 * u, r(0.9 * u) * math.cos(2 * math.pi * v)),
        12,
        36,
        kit.material("planks", colour, slot="colour"),
        flip=True,
        closed=True,
    )
    top = 0.52 if open else 0.86  # what looks out of an open barrel stands this high
    ends = kit.cylinder(0.255, 0.02, kit.material("planks", colour), (0, top, 0), 28) + kit.cylinder(
        0.255, 0.02, kit.material("planks", colour), (0, 0.03, 0), 28
    )
    hoops = sum(
        kit.lathe([(r(y - 0.02) + 0.004, y - 0.02), (r(y + 0.02) + 0.004, y + 0.02)], iron, segments=32)
        for y in (ys[0] + 0.02, ys[3], ys[7], ys[10] - 0.02)
    )
    if open:  # the staves from within
        ends = ends + kit.lathe([(r(0.87) - 0.012, 0.9), (r(0.7) - 0.012, 0.7), (r(0.53) - 0.012, 0.53)], kit.material("planks", colour), segments=36)
    return kit.model(staves, ends, hoops, colliders="cylinder", sockets={"top": (0, 0.9, 0)} | ({"inside": (0, top + 0.02, 0)} if open else {}))
