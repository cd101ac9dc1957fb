"""A wedge of cheese with holes, on a board with a smaller piece."""

import math

from skyscreen.catalogue import thing


@thing(en=("cheese",), zh=("奶酪", "芝士"), kind="food", height=0.115, mass=0.6, sound="soft", places=("kitchen",))
def cheese(kit, colour="#f0b83a"):
    paste, rind = kit.material("food", colour, 0.4, slot="colour"), kit.material("food", "#c9822a", 0.5)
    shade = kit.material("food", kit.mix(colour, "#7a4a10", 0.45), 0.6)
    board = kit.cylinder(0.17, 0.016, kit.material("wood", "oak"), segments=44)
    span = math.radians(52)
    outline = [(0, 0)] + [(0.22 * math.cos(a), 0.22 * math.sin(a)) for a in (-span / 2 + span * k / 10 for k in range(11))]
    wedge = kit.extrude(outline, 0.095, paste).turn("x", -90).move(-0.12, 0.0635, 0)
    back = kit.sheet(lambda u, v: (-0.12 + 0.2215 * math.cos(-span / 2 + span * v), 0.015 + 0.097 * u, -0.2215 * math.sin(-span / 2 + span * v)), 1, 12, rind, flip=True)
    rng = kit.random("holes")
    hole = kit.sphere(1.0, shade, segments=14)
    spots = []
    for s in (1, -1):
        for d, y in ((0.06, 0.05), (0.1, 0.085), (0.13, 0.04), (0.165, 0.075), (0.19, 0.045), (0.1, 0.03)):
            a = s * span / 2
            spots.append((-0.12 + d * math.cos(a), 0.016 + y + rng.uniform(-0.008, 0.008), d * math.sin(a), 0, rng.uniform(0.006, 0.013)))
    spots += [(-0.12 + d * math.cos(a), 0.111, d * math.sin(a), 0, g) for d, a, g in ((0.09, 0.1, 0.009), (0.14, -0.25, 0.012), (0.17, 0.2, 0.008), (0.2, -0.05, 0.01))]
    holes = hole.many(spots)
    cube = kit.box(0.045, 0.045, 0.045, paste, 0.003).turn("y", 28).move(-0.07, 0.016, 0.11) + kit.box(0.045, 0.045, 0.045, paste, 0.003).turn("y", -12).move(-0.005, 0.016, 0.125)
    return kit.model(board, wedge, back, holes, cube, colliders="box")
