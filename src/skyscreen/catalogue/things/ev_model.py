"""An electric car cut along: the battery in its floor, the motor on its wheels; what turns the motor from near; and how it gives current back when it brakes."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("electric car model", "electric motor model", "electric motor"), zh=("电动汽车模型", "电动机模型", "电动机", "电机模型"), kind="prop", height=1.38, mass=60.0, sound="metal", places=("studio", "garage"))
def ev_model(kit, shows="drive"):
    """`shows`: drive, brake or motor."""
    gold = kit.material("lamp", "#ffb400", emission=1.0)
    if shows == "motor":
        y, parts = 0.85, [kit.cylinder(0.4, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 40), kit.box(0.3, 0.24, 0.2, kit.material("iron"), 0.02, (0, 0.04, -0.1))]
        parts.append(kit.torus(0.6, 0.05, kit.material("iron", "#4a5058"), (0, 0, 0), 56, 10).turn("x", 90).move(0, y, 0))
        for k in range(6):
            a = pi / 3 * k
            coil = kit.box(0.2, 0.16, 0.2, kit.material("brass", "#c8742c"), 0.02, (0, 0.41, 0)) + kit.box(0.12, 0.2, 0.12, kit.material("iron"), 0.01, (0, 0.38, 0))
            parts.append(coil.turn("z", 60.0 * k).move(0, y, 0))
            # The coils take turns: what they draw runs round in a circle.
            parts.append(kit.hinge(f"field{k}", kit.sphere(0.045, gold, (0.42 * sin(-a), y + 0.42 * cos(a), 0.16), 14), (0.42 * sin(-a), y + 0.42 * cos(a), 0.16), (0, 0, 0), "beat", length=0.6, period=1.2))
        rotor = kit.cylinder(0.28, 0.2, kit.material("iron", "#6a7078"), (0, -0.1, 0), 40).turn("x", 90) + kit.cylinder(0.05, 0.5, kit.material("steel"), (0, -0.1, 0), 16).turn("x", 90)
        rotor += sum((kit.box(0.14, 0.06, 0.2, kit.material("paint", "#d02a24" if k % 2 else "#2a58c0", 0.3), 0.01, (0, 0.2, 0.09)).turn("z", 90.0 * k) for k in range(1, 4)), kit.box(0.14, 0.06, 0.2, kit.material("paint", "#2a58c0", 0.3), 0.01, (0, 0.2, 0.09)))
        parts.append(kit.hinge("rotor", rotor.move(0, y, 0), (0, y, 0), "z", "turn", rate=2.6, when="always"))
        return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(coil=(-0.42, y + 0.25, 0.12), magnet=(0.0, y + 0.2, 0.14), shaft=(0.02, y, 0.2)))
    body, rubber = kit.material("carpaint", "#2f7fc4"), kit.material("rubber")
    outline = [(-1.4, 0.36), (1.4, 0.36), (1.42, 0.6), (1.15, 0.72), (0.72, 0.78), (0.35, 1.08), (-0.55, 1.1), (-1.05, 0.82), (-1.4, 0.74)]
    parts = [kit.extrude(outline, 0.3, body).move(0, 0, -0.35), kit.extrude([(-0.88, 0.8), (0.58, 0.8), (0.28, 1.02), (-0.5, 1.04)], 0.02, kit.material("plastic", "#a8cce0", 0.1)).move(0, 0, -0.19)]
    box = kit.box(0.2, 0.16, 0.3, kit.material("plastic", "#3c4a58", 0.4), 0.012)
    parts += [box.move(-0.5 + 0.22 * k, 0.34, 0.02) for k in range(5)] + [kit.box(1.2, 0.03, 0.4, kit.material("steel"), 0.005, (-0.06, 0.31, 0.02))]
    parts += [kit.box(0.1, 0.02, 0.02, kit.material("lamp", "#3cd858", emission=1.2), 0.0, (-0.5 + 0.22 * k, 0.42, 0.175)) for k in range(5)]
    for x in (-0.92, 0.95):
        tyre = kit.torus(0.22, 0.07, rubber, (0, 0, 0), 36, 10).turn("x", 90) + kit.box(0.34, 0.05, 0.05, kit.material("steel"), 0.005, (0, -0.025, 0)).copy_round(5, "z")
        parts.append(kit.hinge(f"wheel{x > 0}", tyre.move(x, 0.29, 0.05), (x, 0.29, 0.05), "z", "turn", rate=-4.0 if shows == "drive" else -1.5, when="always"))
    motor = kit.cylinder(0.15, 0.24, kit.material("brass", "#c8742c"), (0, 0, 0), 28).turn("x", 90).move(-0.92, 0.56, -0.05)
    parts.append(motor)
    way = (-1, 1) if shows == "drive" else (1, -1)
    a, b = ((-0.5, 0.56, 0.19), (-0.76, 0.58, 0.19)) if shows == "drive" else ((-0.76, 0.58, 0.19), (-0.5, 0.56, 0.19))
    parts.append(kit.tube([(-0.45, 0.5, 0.16), (-0.52, 0.57, 0.16), (-0.78, 0.58, 0.14)], 0.02, kit.material("plastic", "#f07a10", 0.4), 8))
    dot = kit.sphere(0.035, gold, (0, 0, 0), 12)
    parts.append(kit.hinge("current", dot.many([(p[0], p[1], p[2]) for p in (a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, a[2]))]), (0, 0, 0), (way[0], 0.05, 0), "stream", length=0.13, period=0.4))
    tone = kit.material("lamp", "#1fb83c" if shows == "drive" else "#e8321e", emission=0.5)
    ends = ((1.0, 1.3), (1.5, 1.3)) if shows == "drive" else ((1.5, 1.3), (1.0, 1.3))
    parts.append(kit.arrow([(*ends[0], 0.1), (*ends[1], 0.1)], 0.026, tone))
    return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(battery=(-0.06, 0.48, 0.18), motor=(-0.92, 0.7, 0.1), current=(-0.62, 0.62, 0.19), wheel=(0.95, 0.4, 0.12), car=(-0.1, 1.08, -0.2)))
