"""A silkworm's cocoon: a white oval wound of one thread, its loose end drawn up to a reel."""

import math

from skyscreen.catalogue import thing


@thing(en=("silk cocoon", "silkworm cocoon", "silk cocoons"), zh=("蚕茧", "蚕丝茧"), kind="prop", height=0.2, mass=0.01, sound="soft", places=("studio",))
def silk_cocoon(kit, reeled=0, colour="#f6f0de"):
    silk, wood = kit.material("cloth", colour, slot="colour"), kit.material("wood", "oak")
    y, rng = 0.11, kit.random("silk")
    body = kit.lathe([(0, -0.16), (0.05, -0.145), (0.085, -0.1), (0.088, -0.04), (0.086, 0.0), (0.088, 0.04), (0.085, 0.1), (0.05, 0.145), (0, 0.16)], silk, segments=32).turn("z", 90).move(0, y, 0)
    rows = []
    for _ in range(90):
        x = -0.15 + 0.3 * rng.random()
        r = 0.089 * (1 - (x / 0.165) ** 4) + 0.002
        a = 2 * math.pi * rng.random()
        b = a + 0.7
        x2 = max(min(x + 0.05 * (rng.random() - 0.5), 0.15), -0.15)
        r2 = 0.089 * (1 - (x2 / 0.165) ** 4) + 0.002
        rows.append(((x, y + r * math.cos(a), r * math.sin(a)), (x2, y + r2 * math.cos(b), r2 * math.sin(b)), 0.0014))
    parts = [body, kit.ropes(rows, kit.material("cloth", "#fffdf4"), 3), kit.cylinder(0.3, 0.02, wood, (0, 0, 0), 40)]
    top = (0.0, 0.47, 0.0)
    if reeled:
        reel = kit.cylinder(0.07, 0.16, silk, segments=24).turn("x", 90).move(0, 0.47, -0.08) + kit.cylinder(0.09, 0.012, wood, segments=24).turn("x", 90).move(0, 0.47, 0.08) + kit.cylinder(0.09, 0.012, wood, segments=24).turn("x", 90).move(0, 0.47, -0.09)
        spokes = kit.box(0.015, 0.15, 0.01, kit.material("brass"), 0.0, (0, 0.395, 0.092)) + kit.box(0.15, 0.015, 0.01, kit.material("brass"), 0.0, (0, 0.4625, 0.092))
        parts.append(kit.hinge("reel", reel + spokes, top, "z", rate=3.0, when="always"))
        parts.append(kit.box(0.02, 0.5, 0.02, wood, 0.0, (0.13, 0.0, -0.12)) + kit.box(0.15, 0.02, 0.02, wood, 0.0, (0.07, 0.46, -0.12)))
        parts.append(kit.ropes([((0.0, y + 0.086, 0.0), (-0.07, 0.46, 0.0), 0.0016)], kit.material("cloth", "#fffdf4"), 4))
    return kit.model(*parts, colliders="box", facts=kit.pointed(cocoon=(0.08, y + 0.06, 0.07), thread=(-0.035, 0.3, 0.01), reel=top))
