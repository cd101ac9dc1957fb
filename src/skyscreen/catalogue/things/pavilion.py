"""A six-sided garden pavilion: red columns, a bench rail, a tiled roof that sweeps up to a finial."""

import math

from skyscreen.catalogue import thing


@thing(en=("pavilion", "gazebo", "chinese pavilion"), zh=("亭子", "凉亭", "亭", "古亭"), kind="building", height=6.4, mass=15000.0, sound="wood",
       places=("park", "lake"))
def pavilion(kit, colour="red", roof="slate"):
    stone, red = kit.material("stone", "ash"), kit.material("paint", colour, 0.4, slot="colour")
    tile, beam, gold = kit.material("tile", roof, slot="roof"), kit.material("paint", "#1f6a5a", 0.5), kit.material("brass")
    base = kit.cylinder(2.9, 0.35, stone, segments=6, bevel=0.03) + kit.cylinder(2.5, 0.2, stone, (0, 0.35, 0), 6)
    base += kit.box(1.4, 0.18, 0.5, stone, at=(0, 0, 2.75)) + kit.box(1.4, 0.36, 0.3, stone, at=(0, 0, 2.55))

    def spot(k, r):
        a = math.radians(60 * k)
        return r * math.sin(a), r * math.cos(a)

    column = kit.lathe([(0.2, 0.55), (0.2, 0.62), (0.12, 0.68), (0.115, 3.3)], red, segments=14)
    columns = column.many([(spot(k, 2.0)[0], 0, spot(k, 2.0)[1]) for k in range(6)])
    rows, panels = [], []
    for k in range(6):
        (x0, z0), (x1, z1) = spot(k, 2.0), spot(k + 1, 2.0)
        rows += [((x0, 3.05, z0), (x1, 3.05, z1), 0.09), ((x0, 3.3, z0), (x1, 3.3, z1), 0.12)]
        for j in range(1, 8):
            s = j / 8
            panels.append(((x0 + (x1 - x0) * s, 2.7, z0 + (z1 - z0) * s), (x0 + (x1 - x0) * s, 3.0, z0 + (z1 - z0) * s), 0.02))
        panels.append(((x0, 2.68, z0), (x1, 2.68, z1), 0.035))
        if k in (5, 0):  # the way in
            continue
        panels += [((x0, 1.0, z0), (x1, 1.0, z1), 0.07), ((x0 * 1.12, 1.38, z0 * 1.12), (x1 * 1.12, 1.38, z1 * 1.12), 0.045)]
        panels += [((x0 + (x1 - x0) * j / 9, 1.02, z0 + (z1 - z0) * j / 9),
                    ((x0 + (x1 - x0) * j / 9) * 1.12, 1.38, (z0 + (z1 - z0) * j / 9) * 1.12), 0.02) for j in range(10)]
    work = kit.ropes(rows, beam, 6) + kit.ropes(panels, red, 5)

    def shell(lift, grow=1.0):
        def at(u, v):
            side, s = int(min(v * 6, 5.999)), min(v * 6, 5.999) % 1
            r = (0.12 + 3.0 * u) * grow
            (x0, z0), (x1, z1) = spot(side, r), spot(side + 1, r)
            up = abs(2 * s - 1) ** 4 * u**3
            y = 3.35 + 2.35 * (1 - u) ** 1.7 + 0.62 * up + lift
            return (x0 + (x1 - x0) * s) * (1 + 0.07 * up), y, (z0 + (z1 - z0) * s) * (1 + 0.07 * up)
        return at

    top = kit.sheet(shell(0.05), 10, 60, tile) + kit.sheet(shell(-0.05), 10, 60, red, flip=True)
    ridges = sum(kit.tube([shell(0.12)(u / 9, k / 6 + 1e-6) for u in range(10)], 0.09, tile, 6) for k in range(6))
    eave = kit.tube([shell(0.0)(1, k / 60) for k in range(61)], 0.06, gold, 5)
    knob = kit.lathe([(0.3, 5.6), (0.34, 5.72), (0.16, 5.82), (0.24, 6.0), (0.2, 6.14), (0.06, 6.26), (0, 6.4)], gold, segments=18)
    table = kit.cylinder(0.42, 0.07, stone, (0, 1.2, 0), 20) + kit.cylinder(0.16, 0.65, stone, (0, 0.55, 0), 14)
    table += kit.cylinder(0.19, 0.42, stone, (0.85, 0.55, 0), 14) + kit.cylinder(0.19, 0.42, stone, (-0.75, 0.55, 0.3), 14)
    return kit.model(base, columns, work, top, ridges, eave, knob, table, colliders="none", sockets={"floor": (0, 0.55, 1.2)})
