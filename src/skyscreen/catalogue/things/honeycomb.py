"""A honeycomb: six-sided cells of wax, some full of honey, some closed with a lid."""

from math import cos, pi, sin, sqrt

from skyscreen.catalogue import thing


@thing(en=("honeycomb", "beeswax comb"), zh=("蜂巢", "蜂房"), kind="food", height=0.42, mass=1.5, sound="soft", places=("garden", "meadow"))
def honeycomb(kit, full=1):
    wax, honey = kit.material("plastic", "#e2a83a", 0.5), kit.material("plastic", "#d8860f", 0.1)
    r, cells = 0.032, []
    outer = [(r * cos(pi / 6 + pi * k / 3), r * sin(pi / 6 + pi * k / 3)) for k in range(6)]
    inner = [(0.86 * x, 0.86 * y) for x, y in outer][::-1]
    ring = kit.extrude(outer, 0.03, wax, holes=[inner])
    back = kit.extrude(outer, 0.004, kit.material("plastic", "#b8801e", 0.5)).move(0, 0, -0.013)
    fill, lid = kit.extrude(inner[::-1], 0.02, honey), kit.extrude(inner[::-1], 0.029, kit.material("plastic", "#f0cf86", 0.7))
    spots, wet, shut = [], [], []
    for j in range(8):
        for i in range(9):
            x, y = (i - 4 + 0.5 * (j % 2)) * r * sqrt(3), 0.05 + j * 1.5 * r
            if abs(x) / 0.25 + (abs(y - 0.2) / 0.26) ** 3 > 1.15:
                continue
            spots.append((x, y, 0.0))
            (shut if j > 4 else wet if (i + 2 * j) % 5 else []).append((x, y, 0.0))
    cells += [ring.many(spots), back.many(spots)]
    if full:
        cells += [fill.many(wet), lid.many(shut)]
    frame = kit.box(0.62, 0.02, 0.05, kit.material("wood", "oak"), 0.003, (0, 0.0, 0)) + kit.box(0.62, 0.02, 0.05, kit.material("wood", "oak"), 0.003, (0, 0.4, 0)) + kit.box(0.02, 0.42, 0.05, kit.material("wood", "oak"), 0.003, (0.3, 0, 0)).both()
    return kit.model(*cells, frame, colliders="box", mass=1.5, facts=kit.pointed(cell=(0.0, 0.05, 0.02), honey=(-0.055, 0.15, 0.02), lid=(0.0, 0.34, 0.02)))
