"""A leaf at work: light, water and air go in, sugar and oxygen come out; or a leaf of autumn, whose green is taken in and whose stalk closes."""

from math import pi, sin

from skyscreen.catalogue import thing


@thing(en=("leaf model", "leaf cross-section"), zh=("叶子模型", "叶片模型"), kind="prop", height=1.6, mass=5.0, sound="plastic", places=("studio",))
def leaf_model(kit, season="summer"):
    """`season`: summer (all that goes in and out), colour (which light it keeps), turning, autumn or red."""
    rng, y0, high = kit.random("leaf"), 0.45, 1.0
    tone = {"summer": "#4f9a3a", "colour": "#4f9a3a", "turning": "#b9b23a", "autumn": "#d8a02c", "red": "#c23b22"}[season]
    edge = [(0.44 * sin(pi * (k / 16) ** 0.8), y0 + high * k / 16) for k in range(17)]
    blade = kit.extrude([*edge, *[(-x, y) for x, y in edge[-2:0:-1]]], 0.02, kit.material("leaf", tone))
    vein = kit.material("leaf", kit.mix(tone, "#f4f0c0", 0.5))
    rows = [((0, 0.12, 0.012), (0, y0 + 0.96 * high, 0.012), 0.014)]
    for k in range(6):
        h = y0 + 0.12 + 0.13 * k
        rows += [((0, h, 0.012), (s * 0.37 * sin(pi * ((h + 0.1 - y0) / high) ** 0.8), h + 0.14, 0.012), 0.006) for s in (-1, 1)]
    stalk = kit.tube([(0.0, 0.06, 0.0), (0.0, 0.3, 0.0), (0, y0 + 0.1, 0)], 0.022, vein, 10)
    parts = [blade, kit.ropes(rows, vein, 6), stalk, kit.cylinder(0.2, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 30)]
    yellow, blue = kit.material("lamp", "#ffb400", emission=0.6), kit.material("lamp", "#1f7fe8", emission=0.5)
    grey, white, green = kit.material("lamp", "#5a6068", emission=0.1), kit.material("lamp", "#58b8f8", emission=0.5), kit.material("lamp", "#1f8a1f", emission=0.2)
    points = {"blade": (0.2, 1.0, 0.02), "stalk": (0.02, 0.28, 0.03)}
    dot = kit.sphere(0.02, green, (0, 0, 0), 10)
    if season == "summer":
        parts.append(kit.sphere(0.17, kit.material("lamp", "#ffc24a", emission=4.0), (-1.0, 1.5, 0), 26))
        parts += [kit.arrow([(-0.85, 1.42 - 0.08 * k, 0.05), (-0.2, 1.2 - 0.17 * k, 0.05)], 0.016, yellow) for k in range(3)]
        parts.append(kit.hinge("sap", kit.sphere(0.018, blue, (0, 0, 0), 10).many([(0.0, 0.1 + 0.12 * k, 0.04) for k in range(6)]), (0, 0, 0), "y", "stream", length=0.12, period=0.8))
        parts += [kit.arrow([(-0.95, 0.62 - 0.12 * k, 0.05), (-0.32, 0.76 - 0.06 * k, 0.05)], 0.016, grey) for k in range(2)]
        parts += [kit.arrow([(0.32, 0.95 + 0.16 * k, 0.05), (0.95, 1.06 + 0.2 * k, 0.05)], 0.016, white) for k in range(2)]
        sugar = kit.box(0.05, 0.05, 0.05, kit.material("lamp", "#f06a9a", emission=0.4), 0.006)
        parts.append(kit.hinge("sugar", sugar.many([(0.09, 0.62 - 0.13 * k, 0.05) for k in range(4)]), (0, 0, 0), (0, -1, 0), "stream", length=0.13, period=1.4))
        parts.append(dot.many([(rng.uniform(-0.2, 0.2), rng.uniform(0.7, 1.2), 0.02) for _ in range(26)]))
        points |= {"light": (-0.6, 1.3, 0.06), "water": (-0.02, 0.2, 0.05), "carbon": (-0.75, 0.62, 0.06), "oxygen": (0.75, 1.05, 0.06), "sugar": (0.1, 0.42, 0.07), "green": (0.12, 0.95, 0.03)}
    elif season == "colour":
        parts.append(kit.sphere(0.17, kit.material("lamp", "#ffc24a", emission=4.0), (-1.0, 1.5, 0), 26))
        parts += [kit.arrow([(-0.85, 1.42 - 0.09 * k, 0.06), (-0.1, 1.12 - 0.15 * k, 0.04)], 0.018, kit.material("lamp", c, emission=0.45)) for k, c in enumerate(("#e8281e", "#1f5fff"))]
        parts.append(kit.arrow([(-0.85, 1.52, 0.06), (0.05, 1.2, 0.06), (0.95, 1.5, 0.12)], 0.02, kit.material("lamp", "#1fb83c", emission=0.45)))
        parts.append(dot.many([(rng.uniform(-0.25, 0.25), rng.uniform(0.7, 1.2), 0.02) for _ in range(30)]))
        points |= {"kept": (-0.5, 1.15, 0.06), "green": (0.8, 1.45, 0.12), "grain": (0.15, 0.8, 0.03)}
    else:
        count = {"turning": 12, "autumn": 3, "red": 0}[season]
        parts += [dot.many([(rng.uniform(-0.2, 0.2), rng.uniform(0.62, 1.1), 0.02) for _ in range(count)])] if count else []
        if season == "turning":
            parts.append(kit.hinge("leaves", dot.many([(0.0, 0.5 - 0.11 * k, 0.04) for k in range(4)]), (0, 0, 0), (0, -1, 0), "stream", length=0.11, period=1.0))
            parts.append(kit.arrow([(0.12, 0.55, 0.05), (0.12, 0.2, 0.05)], 0.014, green))
        else:
            parts.append(kit.cylinder(0.034, 0.05, kit.material("wood", "#6a4a2c"), (0, 0.16, 0), 16))
        points |= {"green": (0.14, 0.4, 0.06), "yellow": (-0.15, 0.95, 0.03), "cork": (0.03, 0.18, 0.03)}
    return kit.model(*parts, colliders="none", mass=5.0, facts=kit.pointed(**points))
