"""A village well: a ring of stones, two posts, a shingled roof, a windlass and a bucket on its rope."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("water well", "wishing well", "village well", "old well", "stone well"),
    zh=("水井", "井", "古井"),
    kind="building",
    height=2.55,
    mass=2400.0,
    sound="stone",
    places=("meadow", "forest"),
)
def well(kit, colour="#8d877b", roof="#7a4a2c"):
    wood, plank = kit.material("wood", "walnut"), kit.material("planks", "oak")
    shingle, iron = kit.material("wood", roof, 0.85, slot="roof"), kit.material("iron")
    rng = kit.random("stones")
    block = kit.box(0.36, 0.2, 0.26, kit.material("stone", colour, slot="colour"), 0.04)
    rows = []
    for row in range(4):
        for k in range(15):
            a = 2 * math.pi * (k + 0.5 * (row % 2)) / 15
            r = 0.78 + rng.uniform(-0.012, 0.02)
            rows.append((r * math.sin(a), 0.2 * row, r * math.cos(a), math.degrees(a), rng.uniform(0.95, 1.06)))
    wall = block.many(rows)
    core = kit.lathe([(0.86, 0), (0.86, 0.8), (0.7, 0.8), (0.7, 0.1)], kit.material("stone", kit.mix(colour, "black", 0.45)), segments=36)
    cap = kit.box(0.4, 0.1, 0.36, kit.material("stone", kit.mix(colour, "white", 0.15)), 0.03)
    lip = cap.many([(0.79 * math.sin(a), 0.8, 0.79 * math.cos(a), math.degrees(a)) for a in (2 * math.pi * k / 14 for k in range(14))])
    water = kit.cylinder(0.7, 0.01, kit.material("glass", "#1c3a44", 0.05), (0, 0.5, 0), 32)
    posts = kit.box(0.13, 1.35, 0.13, wood, 0.015, at=(0.82, 0.8, 0)).both()
    posts += kit.capsule((0.82, 1.75, 0.0), (0.82, 2.12, 0.34), 0.04, wood, 8).both() + kit.capsule((0.82, 1.75, 0), (0.82, 2.12, -0.34), 0.04, wood, 8).both()
    beam = kit.box(2.1, 0.1, 0.1, wood, 0.01, at=(0, 2.42, 0)) + kit.box(0.1, 0.1, 1.0, wood, 0.01, at=(0.86, 2.02, 0)).both()
    board = kit.box(2.15, 0.025, 0.2, shingle, 0.004).turn("x", 38)
    slabs = []
    for k in range(5):
        one = board.move(0, 2.02 + 0.105 * k, 0.62 - 0.135 * k)
        slabs.append(one + one.mirror("z"))
    teeth = kit.box(0.165, 0.03, 0.03, shingle, 0.006).turn("x", 38)
    for k in range(5 if kit.detail > 0.5 else 0):
        edge = teeth.many([(-0.99 + 0.18 * j, 1.955 + 0.105 * k + rng.uniform(-0.006, 0.006), 0.705 - 0.135 * k) for j in range(12)])
        slabs.append(edge + edge.mirror("z"))
    gable = kit.extrude([(-0.56, 0), (0.56, 0), (0, 0.44)], 0.05, plank).turn("y", 90).move(0.86, 2.05, 0).both()
    drum = kit.cylinder(0.085, 1.5, wood, segments=18).turn("z", 90).move(0.75, 1.5, 0)
    coil = sum(kit.torus(0.095, 0.013, kit.material("rope"), segments=20, sides=6).turn("z", 90).move(0.03 * k - 0.09, 1.5, 0) for k in range(7))
    crank = kit.tube([(0.75, 1.5, 0), (1.08, 1.5, 0), (1.08, 1.24, 0.1), (1.3, 1.24, 0.1)], 0.022, iron, 8)
    crank += kit.capsule((1.14, 1.24, 0.1), (1.32, 1.24, 0.1), 0.032, wood, 10)
    rope = kit.tube([(0, 1.5, 0.095), (0, 1.28, 0.095)], 0.011, kit.material("rope"), 6)
    pail = kit.lathe([(0, 0), (0.12, 0), (0.155, 0.27), (0.145, 0.27), (0.115, 0.02), (0, 0.02)], plank, segments=22)
    pail += sum(kit.torus(0.122 + 0.13 * y, 0.008, iron, (0, y, 0), 22, 5) for y in (0.06, 0.21))
    pail += kit.tube([(0.15, 0.25, 0), (0.1, 0.38, 0), (0, 0.42, 0), (-0.1, 0.38, 0), (-0.15, 0.25, 0)], 0.008, iron, 6, smooth=4)
    return kit.model(
        wall, core, lip, water, posts, beam, *slabs, gable, drum, coil, crank, rope, pail.move(0, 0.86, 0.095),
        colliders="box",
        sockets={"water": (0, 0.51, 0), "rim": (0, 0.9, 0.79)},
    )  # fmt: skip
