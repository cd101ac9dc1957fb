"""A red barn with a gambrel roof, white crossed doors, and a steel silo beside it."""

import math

from skyscreen.catalogue import thing


@thing(en=("barn", "farm barn", "silo", "granary"), zh=("谷仓", "农场谷仓", "马厩", "粮仓", "筒仓"), kind="building", height=9.7, mass=60000.0, sound="wood", places=("farm", "meadow"))
def barn(kit, colour="#a02818"):
    red, white, roof = kit.material("planks", colour, slot="colour"), kit.material("paint", "white", 0.6), kit.material("steel", "slate", 0.5)
    shape = [(-4.5, 0), (4.5, 0), (4.5, 4.0), (3.2, 6.4), (0, 7.8), (-3.2, 6.4), (-4.5, 4.0)]
    body = kit.extrude(shape, 12.0, red)
    top = sum(kit.loft([[(x0 + s * d, y0 + d * 0.6, z) for (x0, y0), d in ((a, 0), (b, 0), (b, 0.2), (a, 0.2))] for z in (-6.4, 6.4)], roof) for s, a, b in ((1, (4.9, 3.6), (3.25, 6.45)), (1, (3.3, 6.42), (0, 7.85)), (-1, (-4.9, 3.6), (-3.25, 6.45)), (-1, (-3.3, 6.42), (0, 7.85))))
    def door(x, y, w, h):
        return kit.box(w, h, 0.1, red, 0.0, at=(x, y, 6.03)) + sum(kit.box(0.18, h, 0.06, white, 0.0, at=(x + s * (w / 2 - 0.09), y, 6.08)) for s in (-1, 1)) + sum(kit.box(w, 0.18, 0.06, white, 0.0, at=(x, yy, 6.08)) for yy in (y, y + h - 0.18)) + sum(kit.box(0.16, math.hypot(w, h) - 0.3, 0.05, white, 0.0, at=(0, 0.15, 0)).move(0, -math.hypot(w, h) / 2, 0).turn("z", s * math.degrees(math.atan2(w, h))).move(x, y + h / 2, 6.08) for s in (-1, 1))
    doors = door(-1.05, 0.05, 2.0, 3.2) + door(1.05, 0.05, 2.0, 3.2) + door(0, 4.6, 1.7, 1.5)
    edge = kit.tube([(x, y, 6.1) for x, y in shape[2:]], 0.12, white, 4)
    silo = kit.cylinder(1.7, 8.5, kit.material("steel", "silver", 0.4), (7.0, 0, -2.5), 28, bevel=0.0) + kit.ellipsoid(1.72, 1.2, 1.72, kit.material("steel", "silver", 0.3), (7.0, 8.5, -2.5), 24) + sum(kit.torus(1.71, 0.05, kit.material("steel", "ash"), (7.0, 1.0 + 1.2 * k, -2.5), 28, 4) for k in range(7))
    panes = kit.box(0.08, 0.9, 0.9, kit.material("pane"), 0.0, at=(4.5, 1.6, 0)).many([(0, 0, z) for z in (-3.5, 0, 3.5)]).both()
    return kit.model(body, top, doors, edge, silo, panes, colliders="box")
