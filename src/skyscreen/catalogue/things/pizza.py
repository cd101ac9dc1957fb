"""A pizza on its board, one slice drawn out: crust, melted cheese, salami, basil."""

import math

from skyscreen.catalogue import thing


@thing(en=("pizza", "slice of pizza", "pizza slice", "pepperoni pizza", "cheese pizza", "pepperoni"), zh=("披萨", "比萨", "比萨饼", "披萨饼", "意式披萨"), kind="food", height=0.05, mass=0.8,
       sound="soft", places=("kitchen",))
def pizza(kit, cheese="#f2c14e"):
    crust, top = kit.material("food", "#c98a45", 0.7), kit.material("food", cheese, 0.35, slot="cheese")
    sauce, salami = kit.material("food", "#a8281a", 0.4), kit.material("food", "#8f2a20", 0.35)
    board = kit.cylinder(0.185, 0.016, kit.material("wood", "oak"), segments=48)
    board += kit.box(0.06, 0.016, 0.12, kit.material("wood", "oak"), at=(0, 0, -0.23))
    rng = kit.random("pizza")
    out = []
    for k in range(8):
        a0, step = 2 * math.pi * k / 8, 2 * math.pi / 8

        def at(r, share, y, a0=a0, step=step):
            a = a0 + step * (0.03 + 0.94 * share)
            return r * math.sin(a), y, r * math.cos(a)

        piece = kit.sheet(lambda u, v, at=at, k=k: at(0.004 + 0.138 * u, v, 0.027 + 0.0022 * math.sin(31 * u + 9 * v + k)), 8, 7,
                          top)
        piece += kit.sheet(lambda u, v, at=at: at(0.137 + 0.012 * u, v, 0.0275 - 0.002 * u), 1, 8, sauce)
        piece += kit.tube([at(0.155, s / 8, 0.027 + 0.003 * math.sin(7 * s + k)) for s in range(9)],
                          [0.0135 + 0.0015 * math.sin(5 * s + 2 * k) for s in range(9)], crust, 10)
        piece += kit.sheet(lambda u, v, at=at: at(0.15 * u, 0.0, 0.016 + 0.011 * v), 2, 1, crust)
        piece += kit.sheet(lambda u, v, at=at: at(0.15 * u, 1.0, 0.016 + 0.011 * v), 2, 1, crust, flip=True)
        for r, share in ((0.105, 0.28 + 0.1 * rng.random()), (0.112, 0.76), (0.062, 0.5)):
            x, y, z = at(r, share, 0.0285)
            piece += kit.lathe([(0.0165, 0), (0.0175, 0.0018), (0.0155, 0.003), (0, 0.0022)], salami, (x, y, z), 16)
        for r, share in ((0.083, 0.82), (0.124, 0.5)):
            x, y, z = at(r, share, 0.032)
            leaf = kit.ellipsoid(0.012, 0.002, 0.006, kit.material("leaf", "green"), segments=8)
            piece += leaf.turn("y", rng.uniform(0, 360)).move(x, y, z)
        out.append(piece.move(0.045 * math.sin(a0 + step / 2), 0.006, 0.045 * math.cos(a0 + step / 2)) if k == 0 else piece)
    return kit.model(board, *out, colliders="cylinder")
