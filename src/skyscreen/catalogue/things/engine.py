"""A car's engine on a stand: ribbed block, valve cover, inlet and exhaust pipes, belt, pulleys, fan, oil filter."""

import math

from skyscreen.catalogue import thing


@thing(en=("engine", "car engine", "motor"), zh=("发动机", "引擎", "马达"), kind="prop", height=1.12, mass=160.0, sound="metal", places=("workshop",))
def engine(kit, colour="crimson"):
    iron, steel, black = kit.material("iron"), kit.material("steel"), kit.material("rubber")
    cover = kit.material("carpaint", colour, slot="colour")
    block = kit.box(0.52, 0.3, 0.34, iron, 0.02, at=(0, 0.52, 0)) + kit.box(0.46, 0.1, 0.26, steel, 0.03, at=(0, 0.42, 0))
    ribs = kit.box(0.03, 0.24, 0.37, steel, 0.006).many([(-0.2 + 0.1 * k, 0.55, 0) for k in range(5)])
    head = kit.box(0.54, 0.1, 0.3, steel, 0.015, at=(0, 0.82, 0)) + kit.box(0.5, 0.1, 0.2, cover, 0.03, at=(0, 0.92, 0))
    fins = kit.box(0.44, 0.014, 0.012, cover, 0.004).many([(0, 1.02, -0.06 + 0.03 * k) for k in range(5)])
    cap = kit.cylinder(0.035, 0.05, black, (0.16, 1.01, 0.0), 16) + kit.box(0.09, 0.014, 0.02, black, 0.004, at=(0.16, 1.06, 0.0))
    plugs = kit.tube([(0, 0.9, 0.16), (0, 1.0, 0.2), (0.03, 1.03, 0.1)], 0.01, kit.material("plastic", "orange"), 8).many([(-0.18 + 0.12 * k, 0, 0) for k in range(4)])
    pipe = kit.tube([(0, 0.82, 0.14), (0, 0.82, 0.25), (0.02, 0.68, 0.29), (0.08, 0.56, 0.28)], 0.028, kit.material("iron", "#7a5a48"), 12).many([(-0.2 + 0.12 * k, 0, 0) for k in range(4)])
    intake = kit.tube([(0, 0.84, -0.13), (0, 0.95, -0.26), (0, 0.9, -0.34)], 0.026, steel, 12).many([(-0.18 + 0.12 * k, 0, 0) for k in range(4)])
    plenum = kit.capsule((-0.24, 0.9, -0.35), (0.24, 0.9, -0.35), 0.06, steel, 16)

    def pulley(r, y, z):
        return kit.cylinder(r, 0.035, steel, segments=28).turn("z", 90).move(0.32, y, z) + kit.torus(r * 0.99, 0.012, black, segments=28, sides=8).turn("z", 90).move(0.3, y, z)

    wheels = [(0.10, 0.52, 0.0), (0.06, 0.78, 0.12), (0.05, 0.80, -0.13)]
    belt = kit.tube([(0.3, y + r * math.sin(a), z + r * math.cos(a)) for r, y, z, a in (
        (0.10, 0.52, 0.0, -2.6), (0.10, 0.52, 0.0, -1.57), (0.10, 0.52, 0.0, -0.5), (0.06, 0.78, 0.12, 0.2), (0.06, 0.78, 0.12, 1.4), (0.05, 0.80, -0.13, 1.8), (0.05, 0.80, -0.13, 3.1), (0.10, 0.52, 0.0, -2.6))], 0.012, black, 6)
    fan = kit.box(0.012, 0.13, 0.05, black, 0.004, at=(0, 0.04, 0)).turn("y", 24).copy_round(5).turn("z", -90).move(0.36, 0.52, 0.0)
    filter_ = kit.cylinder(0.05, 0.12, kit.material("paint", "navy"), segments=20).turn("x", 90).move(-0.12, 0.48, 0.17)
    stand = kit.box(0.06, 0.52, 0.06, black, 0.006).many([(x, 0, z) for x in (-0.22, 0.22) for z in (-0.16, 0.16)])
    stand += kit.box(0.56, 0.05, 0.06, black, 0.006).many([(0, 0.04, z) for z in (-0.16, 0.16)]) + kit.box(0.06, 0.05, 0.4, black, 0.006, at=(0, 0.04, 0))
    return kit.model(block, ribs, head, fins, cap, plugs, pipe, intake, plenum, *[pulley(*w) for w in wheels], belt, fan, filter_, stand, colliders="box")
