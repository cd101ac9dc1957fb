"""Pulleys on a beam: one that is fixed and only turns the pull round, or one that moves with the load and halves it."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("pulley", "pulley model", "pulleys", "block and tackle"), zh=("滑轮", "滑轮模型", "滑轮组"), kind="prop", height=1.9, mass=40.0, sound="metal", places=("studio", "workshop"))
def pulley_model(kit, kind="fixed", lifting=1):
    steel, wood, rope = kit.material("steel"), kit.material("wood", "oak"), kit.material("rope", "#e2cfa0")
    frame = kit.box(1.7, 0.1, 0.16, wood, 0.01, (0, 1.8, 0)) + sum(kit.box(0.1, 1.8, 0.14, wood, 0.01, (x, 0, 0)) for x in (0.8, -0.8)) + kit.box(1.9, 0.06, 0.6, wood, 0.01)
    r, stroke, period = 0.13, 0.16, 6.0

    def wheel(x, y):
        disc = kit.torus(r, 0.022, kit.material("paint", "#c0392b", 0.4), (0, 0, 0), 36, 8).turn("x", 90) + kit.cylinder(0.03, 0.06, steel, (0, 0, 0), 12).turn("x", 90).move(0, 0, -0.03)
        disc += kit.ropes([((-r * cos(a), -r * sin(a), 0), (r * cos(a), r * sin(a), 0), 0.012) for a in (0.3, 0.3 + pi / 3, 0.3 + 2 * pi / 3)], kit.material("paint", "#c0392b", 0.4), 6)
        return disc.move(x, y, 0)

    def load(x, top, units):
        return sum((kit.box(0.26, 0.15, 0.22, kit.material("iron"), 0.01, (x, top - 0.16 * (k + 1), 0)) for k in range(1, units)), kit.box(0.26, 0.15, 0.22, kit.material("iron"), 0.01, (x, top - 0.16, 0)))

    def over(x, y):
        return kit.tube([(x - r * cos(a), y + r * sin(a), 0) for a in (pi * k / 12 for k in range(13))], 0.014, rope, 6)

    green = kit.material("lamp", "#58d06a", emission=1.0)
    parts = [frame]
    move = stroke if lifting else 0.0
    if kind == "fixed":
        y = 1.5
        hook = kit.ropes([((0, 1.8, 0), (0, y, 0), 0.015)], steel, 6)
        parts += [hook, wheel(0, y), over(0, y)]
        # A load of two units needs a pull of two.
        parts.append(kit.hinge("load", load(-r, 0.75, 2) + kit.ropes([((-r, 0.75, 0), (-r, y, 0), 0.014)], rope, 5), (-r, 0.7, 0), (0, 1, 0), "slide", length=move, period=period))
        hand = kit.ropes([((r, y, 0), (r, 0.9, 0), 0.014)], rope, 5) + kit.arrow([(r, 0.92, 0.05), (r, 0.4, 0.05)], 0.026, green)
        parts.append(kit.hinge("hand", hand, (r, 0.9, 0), (0, -1, 0), "slide", length=move, period=period))
        points = {"pull": (r, 0.6, 0.08, "hand"), "load": (-r, 0.55, 0.12, "load"), "wheel": (0, y + r, 0.03)}
    else:
        y, x = 0.85, -0.2
        top = 1.5
        group = wheel(x, y) + kit.tube([(x - r * cos(a), y - r * sin(a), 0) for a in (pi * k / 12 for k in range(13))], 0.014, rope, 6) + kit.ropes([((x, y, 0), (x, 0.62, 0), 0.015)], steel, 6) + load(x, 0.62, 2)
        parts.append(kit.hinge("load", group, (x, y, 0), (0, 1, 0), "slide", length=move, period=period))
        # Two strands hold the load, so each carries half of it.
        parts.append(kit.ropes([((x - r, y - 0.12, 0), (x - r, 1.8, 0), 0.014), ((x + r, y - 0.12, 0), (x + r, top, 0), 0.014)], rope, 5))
        parts += [wheel(x + 2 * r, top), over(x + 2 * r, top), kit.ropes([((x + 2 * r, 1.8, 0), (x + 2 * r, top, 0), 0.015)], steel, 6)]
        hand = kit.ropes([((x + 3 * r, top, 0), (x + 3 * r, 1.05, 0), 0.014)], rope, 5) + kit.arrow([(x + 3 * r, 1.07, 0.05), (x + 3 * r, 0.81, 0.05)], 0.026, green)
        parts.append(kit.hinge("hand", hand, (x + 3 * r, 1.0, 0), (0, -1, 0), "slide", length=2 * move, period=period))
        points = {"pull": (x + 3 * r, 0.92, 0.08, "hand"), "load": (x, 0.4, 0.12, "load"), "wheel": (x, y, 0.05, "load"), "strands": (x - r, 1.3, 0.03)}
    return kit.model(*parts, colliders="none", mass=40.0, facts=kit.pointed(**points))
