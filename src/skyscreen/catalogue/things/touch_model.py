"""A touch screen from near: two grids of clear lines under glass hold charge where they cross; a finger draws some of it away."""

from math import cos, radians, sin

from skyscreen.catalogue import thing


@thing(en=("touch screen model", "touchscreen model", "touch screen"), zh=("触摸屏模型", "触摸屏", "触屏模型"), kind="prop", height=0.9, mass=10.0, sound="glass", places=("studio",))
def touch_model(kit, shows="grid"):
    """`shows`: grid, or touch (a finger at one crossing)."""
    orange, blue, gold = kit.material("lamp", "#f0801e", emission=0.5), kit.material("lamp", "#1f7fe8", emission=0.6), kit.material("lamp", "#ffd23c", emission=1.4)
    lean = -28.0  # degrees by which the sheet leans back, so that both layers are seen
    parts, group, marks = [kit.box(2.3, 0.05, 0.9, kit.material("wood", "walnut"), 0.01)], [], []
    wide, deep, n, m = 1.9, 1.1, 8, 5
    xs, zs = [-wide / 2 + wide * (k + 0.5) / n for k in range(n)], [-deep / 2 + deep * (k + 0.5) / m for k in range(m)]
    group.append(kit.box(wide + 0.1, 0.05, deep + 0.1, kit.material("plastic", "#22262c", 0.4), 0.02, (0, -0.1, 0)))
    group += [kit.box(0.07, 0.015, deep, blue, 0.0).many([(x, -0.02, 0) for x in xs]), kit.box(wide, 0.015, 0.05, orange, 0.0).many([(0, 0.06, z) for z in zs])]
    dot = kit.sphere(0.022, gold, (0, 0, 0), 8)
    touched = (5, 2)
    full = [(x + d, 0.022, z) for i, x in enumerate(xs) for j, z in enumerate(zs) for d in (-0.02, 0.02) if shows == "grid" or (i, j) != touched]
    group.append(dot.many(full))
    tx, tz = xs[touched[0]], zs[touched[1]]
    if shows == "touch":
        skin = kit.material("skin", "#d8a888")
        finger = kit.capsule((tx, 0.2, tz), (tx + 0.18, 0.62, tz + 0.5), 0.1, skin, 18) + kit.ellipsoid(0.06, 0.02, 0.08, kit.material("plastic", "#f0d0c0", 0.3), (tx - 0.02, 0.28, tz - 0.03), 14)
        group.append(finger)
        group.append(kit.torus(0.15, 0.012, kit.material("lamp", "#1fb83c", emission=1.0), (tx, 0.075, tz), 30, 6))
        group += [kit.arrow([(tx + 0.3 * s, 0.075, tz + 0.24 * s), (tx + 0.1 * s, 0.12, tz + 0.07 * s)], 0.012, gold) for s in (-1,)]
        group += [kit.arrow([(xs[-1] + 0.2, 0.06, tz), (xs[-1] + 0.5, 0.06, tz)], 0.016, orange), kit.arrow([(tx, -0.02, deep / 2 + 0.02), (tx, -0.02, deep / 2 + 0.3)], 0.016, blue)]
        marks = [("finger", (tx + 0.1, 0.45, tz + 0.25)), ("crossing", (tx - 0.12, 0.1, tz)), ("row", (xs[-1] + 0.45, 0.1, tz)), ("column", (tx, 0.0, deep / 2 + 0.28))]
    else:
        marks = [("rows", (xs[6], 0.09, zs[0])), ("columns", (xs[1], 0.0, zs[4] + 0.1)), ("charge", (xs[3], 0.05, zs[2]))]
    c, s = cos(radians(-lean)), sin(radians(-lean))
    parts += [part.turn("x", -lean).move(0, 0.55, 0) for part in group]
    points = {name: (x, 0.55 + y * c - z * s, y * s + z * c) for name, (x, y, z) in marks}
    parts.append(kit.box(0.3, 0.42, 0.2, kit.material("steel", "#6a7078"), 0.01, (0, 0.05, -0.1)))
    return kit.model(*parts, colliders="none", mass=10.0, facts=kit.pointed(**points))
