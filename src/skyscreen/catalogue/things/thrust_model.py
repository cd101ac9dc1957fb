"""A push and its answer: a rocket cut open that throws gas down and goes up, or a parachute that the air holds against its load."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("thrust model", "rocket cutaway"), zh=("推力模型", "火箭剖面"), kind="prop", height=1.75, mass=30.0, sound="metal", places=("studio",))
def thrust_model(kit, of="rocket"):
    red, blue, green = kit.material("lamp", "#e8421e", emission=0.4), kit.material("lamp", "#1f7fe8", emission=0.4), kit.material("lamp", "#1fb83c", emission=0.4)
    foot = kit.cylinder(0.3, 0.04, kit.material("wood", "walnut"), (0, 0, -0.15), 30) + kit.cylinder(0.014, 0.7, kit.material("steel"), (0, 0.03, -0.15), 10)
    parts, points = [foot], {}
    if of == "rocket":
        shell = [(-0.2, 0.7), (0.2, 0.7), (0.2, 1.4), (0.14, 1.6), (0.0, 1.78), (-0.14, 1.6), (-0.2, 1.4)]
        parts.append(kit.extrude(shell, 0.2, kit.material("plastic", "#f2f5f8", 0.3)))
        parts += [kit.extrude([(s * 0.2, 0.7), (s * 0.36, 0.6), (s * 0.36, 0.75), (s * 0.2, 0.95)][::s], 0.05, kit.material("plastic", "#c23b2e", 0.4)) for s in (-1, 1)]
        for y, high, tone in ((0.9, 0.22, "#e0a030"), (1.15, 0.22, "#58b0e8")):
            parts.append(kit.box(0.3, high, 0.02, kit.material("plastic", tone, 0.3), 0.01, (0, y, 0.1)))
        parts.append(kit.extrude([(-0.14, 0.56), (0.14, 0.56), (0.06, 0.72), (0.09, 0.86), (-0.09, 0.86), (-0.06, 0.72)], 0.22, kit.material("steel", "#3c4248")))
        spark = kit.sphere(0.022, kit.material("lamp", "#ff8a1e", emission=1.0), (0, 0, 0), 10)
        for k in range(7):
            way = (0.5 * (k - 3) / 3, -1.0, 0.0)
            far = (1 + way[0] ** 2) ** 0.5
            unit, step = tuple(v / far for v in way), 0.12
            row = spark.many([(0.025 * (k - 3) + unit[0] * step * j, 0.56 + unit[1] * step * j, 0.12) for j in range(4)])
            parts.append(kit.hinge(f"gas{k}", row, (0, 0, 0), unit, "stream", length=step, period=0.22, phase=0.13 * k))
        parts.append(kit.arrow([(-0.55, 0.62, 0.1), (-0.55, 0.14, 0.1)], 0.034, red))
        parts.append(kit.arrow([(0.55, 1.0, 0.1), (0.55, 1.62, 0.1)], 0.034, green))
        points = {"gas": (0.2, 0.3, 0.15), "down": (-0.55, 0.4, 0.12), "up": (0.55, 1.4, 0.12), "fuel": (0.1, 1.0, 0.12), "oxygen": (0.1, 1.27, 0.12), "nozzle": (0.1, 0.65, 0.12)}
    else:
        arc = [(0.62 * cos(a), 1.2 + 0.42 * sin(a)) for a in (pi * k / 20 for k in range(21))]
        parts.append(kit.extrude([*arc, *[(0.94 * x, 1.2 + 0.88 * (y - 1.2)) for x, y in arc[::-1]]], 0.3, kit.material("cloth", "#d8402c")))
        parts.append(kit.ropes([((s * 0.6, 1.2, 0), (0, 0.62, 0), 0.007) for s in (-1, -0.4, 0.4, 1)], kit.material("rope"), 6))
        parts.append(kit.box(0.2, 0.2, 0.2, kit.material("wood", "oak"), 0.01, (0, 0.42, 0)))
        bead = kit.sphere(0.018, blue, (0, 0, 0), 8)
        for k in range(5):
            x = -0.4 + 0.2 * k
            parts.append(kit.arrow([(x, 0.85, 0.16), (x, 1.14 + 0.3 * (1 - (x / 0.62) ** 2) ** 0.5, 0.16)], 0.016, blue))
            parts.append(kit.hinge(f"air{k}", bead.many([(x + 0.05, 0.3 + 0.13 * j, 0.16) for j in range(7)]), (0, 0, 0), "y", "stream", length=0.13, period=0.35))
        for s in (-1, 1):
            parts.append(kit.arrow([(s * 0.72, 0.8, 0.1), (s * 0.78, 1.2, 0.1), (s * 0.6, 1.72, 0.1)], 0.012, blue))
        parts.append(kit.arrow([(0.0, 0.42, 0.14), (0.0, 0.08, 0.14)], 0.034, red))
        points = {"air": (0.4, 1.1, 0.18), "weight": (0.02, 0.25, 0.16), "canopy": (-0.3, 1.56, 0.16)}
    return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
