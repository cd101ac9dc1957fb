"""A flower cut in half: stamens with pollen, the sticky pistil, and in its foot the egg cells; pollinated; and what becomes of it."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("flower model", "flower cross-section", "model of a flower"), zh=("花的模型", "花朵剖面", "花的剖面"), kind="prop", height=1.6, mass=8.0, sound="soft", places=("studio", "classroom"))
def flower_model(kit, shows="parts"):
    """`shows`: parts, pollen (a grain on the pistil grows its tube down) or fruit (an apple cut, with what is left of the flower)."""
    rng = kit.random("flower")
    green, yellow = kit.material("leaf", "#5f9a3e"), kit.material("lamp", "#ffc81e", emission=0.5)
    parts = [kit.cylinder(0.3, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 36)]
    grain = kit.sphere(0.022, yellow, (0, 0, 0), 10)
    if shows == "fruit":
        y, r = 0.7, 0.5
        round_ = [(r * (1.0 - 0.16 * cos(a) ** 6) * sin(a), y - r * 0.92 * cos(a) + 0.07 * cos(a) ** 9) for a in (2 * pi * k / 48 for k in range(48))]
        parts.append(kit.extrude(round_, 0.3, kit.material("apple", "#c8281e")).move(0, 0, -0.17))
        parts.append(kit.extrude([(0.95 * x, y + 0.95 * (h - y)) for x, h in round_], 0.02, kit.material("food", "#f6ecc4", 0.6)))
        heart = [(0.17 * sin(a) * (1 + 0.2 * cos(2 * a)), y - 0.2 * cos(a)) for a in (2 * pi * k / 30 for k in range(30))]
        parts.append(kit.extrude(heart, 0.02, kit.material("food", "#e4d8a0", 0.6)).move(0, 0, 0.008))
        seed = kit.ellipsoid(0.035, 0.065, 0.025, kit.material("wood", "#4a2414"), (0, 0, 0), 14)
        parts += [seed.move(s * 0.075, y + 0.0, 0.025) for s in (-1, 1)]
        parts.append(kit.tube([(0, y + 0.38, 0), (0.02, y + 0.55, 0), (0.07, y + 0.7, 0)], 0.025, kit.material("bark", "#5a3c22"), 8))
        parts.append(kit.spikes([((0, y - 0.41, 0), (0.07 * s, y - 0.52, 0.02), 0.018) for s in (-1, -0.3, 0.4, 1)], kit.material("leaf", "#7a6a34"), 6))
        parts.append(kit.cylinder(0.02, 0.14, kit.material("steel"), (0, 0.04, -0.1), 10))
        points = {"seed": (0.075, y, 0.06), "flesh": (-0.33, y + 0.1, 0.02), "rest": (0, y - 0.5, 0.04)}
        return kit.model(*parts, colliders="none", mass=8.0, facts=kit.pointed(**points))
    y = 0.62
    parts.append(kit.tube([(0, 0.05, 0), (0, 0.3, 0), (0, y - 0.12, 0)], 0.045, green, 12))
    cup = [(0.26 * sin(a), y - 0.02 - 0.16 * cos(a)) for a in (pi * k / 16 - pi / 2 for k in range(17))]
    parts.append(kit.extrude(cup, 0.2, green).move(0, 0, -0.1))
    petal = kit.material("petal", "#e86a9a")
    for s in (-1, 1):
        leaf = [(s * (0.16 + 0.62 * t + 0.12 * sin(pi * t)), y + 0.5 * t**1.3 + 0.2 * sin(pi * t) * k, -0.14) for k in (1, -0.4) for t in ([j / 12 for j in range(13)] if k == 1 else [1 - j / 12 for j in range(13)])]
        flat = [(x, h) for x, h, _ in leaf]
        parts.append(kit.extrude(flat, 0.03, petal).move(0, 0, -0.12))
    back = [(0.34 * sin(a) * (1 + 0.25 * cos(a)), y + 0.42 - 0.46 * cos(a)) for a in (2 * pi * k / 30 for k in range(30))]
    parts.append(kit.extrude(back, 0.03, kit.material("petal", "#d85488")).move(0, 0, -0.3))
    # The pistil: ovary with egg cells, style, sticky head.
    pale = kit.material("plastic", "#b8d070", 0.4)
    egg = [(0.14 * sin(a), y + 0.12 - 0.19 * cos(a)) for a in (2 * pi * k / 28 for k in range(28))]
    parts += [kit.extrude(egg, 0.12, pale).move(0, 0, -0.02), kit.extrude([(0.8 * x, y + 0.12 + 0.8 * (h - y - 0.12)) for x, h in egg], 0.02, kit.material("plastic", "#e6f0c0", 0.5)).move(0, 0, 0.04)]
    ovule = kit.sphere(0.032, kit.material("plastic", "#fbfbf4", 0.3), (0, 0, 0), 14)
    parts.append(ovule.many([(s * 0.05, y + 0.03 + 0.085 * k, 0.055) for s in (-1, 1) for k in range(3)]))
    parts += [kit.tube([(0, y + 0.28, 0), (0, y + 0.55, 0), (0, y + 0.8, 0)], [0.05, 0.034, 0.034], pale, 12), kit.ellipsoid(0.1, 0.045, 0.09, kit.material("plastic", "#d8e890", 0.15), (0, y + 0.83, 0), 20)]
    for n, (x, h) in enumerate(((-0.34, 0.66), (0.34, 0.66), (-0.2, 0.7), (0.2, 0.7))):
        parts.append(kit.tube([(0.5 * x, y + 0.02, 0.05), (0.8 * x, y + 0.35, 0.06), (x, y + h - 0.06, 0.06)], 0.014, kit.material("plastic", "#f4f0c8", 0.4), 8))
        parts.append(kit.ellipsoid(0.05, 0.085, 0.045, kit.material("plastic", "#e8a01e", 0.6), (x, y + h, 0.06), 16))
        parts.append(grain.many([(x + 0.05 * sin(2.4 * j + n), y + h + 0.08 * cos(1.7 * j), 0.09 + 0.012 * cos(j)) for j in range(8)]))
    points = {"pollen": (-0.34, y + 0.7, 0.12), "pistil": (0.0, y + 0.85, 0.1), "ovary": (0.1, y + 0.1, 0.08), "stamen": (0.34, y + 0.66, 0.1), "petal": (0.7, y + 0.42, -0.1)}
    if shows == "pollen":
        parts.append(grain.scale(2.0).many([(-0.05, y + 0.885, 0.06), (0.04, y + 0.88, 0.07), (0.0, y + 0.89, 0.03)]))
        red = kit.material("lamp", "#e8321e", emission=0.5)
        tube = kit.tube([(0.0, y + 0.86, 0.07), (0.0, y + 0.55, 0.065), (0.0, y + 0.25, 0.075), (0.045, y + 0.2, 0.08)], 0.016, red, 8)
        parts.append(kit.hinge("tube", tube, (0.0, y + 0.87, 0.07), (0, -1, 0), "unfold", period=2.5, phase=0.6))
        way = [(-0.95, y + 0.75, 0.1), (-0.55, y + 1.0, 0.12), (-0.13, y + 0.93, 0.1)]
        parts += [kit.arrow(way, 0.018, yellow), grain.many([(-0.95 + 0.05 * rng.random(), y + 0.72 + 0.07 * rng.random(), 0.1) for _ in range(7)])]
        points |= {"tube": (0.0, y + 0.5, 0.1), "grain": (0.0, y + 0.9, 0.1)}
    return kit.model(*parts, colliders="none", mass=8.0, facts=kit.pointed(**points))
