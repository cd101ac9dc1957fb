"""A guzheng on its stands: a long arched box, strings over a slanting row of bridges."""

import math

from skyscreen.catalogue import thing


@thing(en=("guzheng", "zither", "koto", "chinese zither"), zh=("古筝", "琴"), kind="prop", height=0.761, mass=10.0, sound="wood", places=("theatre", "old_town"))
def guzheng(kit, colour="#5a2a18"):
    wood, dark, ivory = kit.material("wood", colour, 0.2, slot="colour", coat=1.0), kit.material("wood", "walnut"), kit.material("horn", "ivory")
    top = lambda u, v, d=0.0: (1.62 * (u - 0.5), 0.68 + 0.03 * math.cos(2.2 * (v - 0.5)) + d, 0.3 * (v - 0.5) * (1 - 0.12 * u))
    board = kit.sheet(top, 8, 10, kit.material("wood", "tan"), flip=True) + kit.box(1.62, 0.06, 0.27, wood, 0.012, at=(0, 0.63, 0)) + kit.box(0.05, 0.09, 0.3, dark, 0.01, at=(-0.8, 0.63, 0)) + kit.box(0.05, 0.09, 0.27, dark, 0.01, at=(0.8, 0.63, 0))
    strings, bridges = [], []
    for k in range(16):
        v = 0.08 + 0.84 * k / 15
        a, b, m = top(0.03, v, 0.012), top(0.97, v, 0.012), top(0.3 + 0.38 * k / 15, v, 0.05)
        strings += [(a, m, 0.001), (m, b, 0.001)]
        bridges.append((m[0], m[1] - 0.05, m[2]))
    legs = sum(kit.box(0.04, 0.64, 0.04, dark, 0.006, at=(x, 0, z)) for x in (-0.6, 0.6) for z in (-0.13, 0.13)) + sum(kit.box(0.04, 0.04, 0.28, dark, 0.006, at=(x, 0.3, 0)) for x in (-0.6, 0.6))
    return kit.model(board, kit.ropes(strings, kit.material("steel"), 3), kit.cone(0.014, 0.05, ivory, segments=4).many(bridges), legs, colliders="box", sockets={"top": (0, 0.75, 0)})
