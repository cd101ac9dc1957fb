"""A grain of maize cut open: a tight hull, starch, a little water; and the same grain burst, turned inside out."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("popcorn model", "maize kernel", "corn kernel"), zh=("爆米花模型", "玉米粒"), kind="prop", height=1.3, mass=6.0, sound="soft", places=("studio", "kitchen"))
def popcorn_model(kit, shows="grain"):
    """`shows`: grain, hot (steam presses on the hull) or burst."""
    y, parts = 0.75, [kit.cylinder(0.3, 0.05, kit.material("wood", "walnut"), (0, 0, -0.05), 40), kit.cylinder(0.02, 0.35, kit.material("steel"), (0, 0.03, -0.08), 12)]
    if shows == "burst":
        foam = kit.material("plastic", "#fff8e4", 0.8)
        lumps = [kit.ball((0.0, y, 0.0), 0.3, 0.08)]
        lumps += [kit.ball((0.36 * cos(a) * cos(b), y + 0.36 * sin(b), 0.36 * sin(a) * cos(b)), 0.2 + 0.04 * (k % 3), 0.05) for k, (a, b) in enumerate((2.399963 * j, 1.2 * sin(1.7 * j)) for j in range(11))]
        hull = kit.material("plastic", "#c8741e", 0.3)
        parts += [kit.blob(lumps, foam, smooth=0.05, cell=0.035), kit.ellipsoid(0.16, 0.05, 0.12, hull, (0.05, y - 0.42, 0.15), 16), kit.ellipsoid(0.08, 0.02, 0.06, hull, (-0.3, y - 0.3, 0.3), 12)]
        points = {"foam": (-0.2, y + 0.45, 0.25), "hull": (0.08, y - 0.42, 0.26)}
        return kit.model(*parts, colliders="none", mass=6.0, facts=kit.pointed(**points))
    hot = shows == "hot"
    drop = [(0.5 * sin(a) * (1 - 0.28 * cos(a)) * 0.86, y + 0.52 * -cos(a)) for a in (2 * pi * k / 60 for k in range(60))]
    parts.append(kit.extrude([(1.08 * x, y + 1.06 * (v - y)) for x, v in drop], 0.16, kit.material("plastic", "#e09a1e", 0.15)).move(0, 0, -0.06))
    parts.append(kit.extrude(drop, 0.17, kit.material("plastic", "#ffe9a8" if not hot else "#ffd890", 0.6)).move(0, 0, -0.04))
    parts.append(kit.extrude([(0.4 * x, y - 0.26 + 0.42 * (v - y)) for x, v in drop], 0.175, kit.material("plastic", "#f7f4e6", 0.6)).move(0, 0, -0.03))
    wet = kit.material("lamp", "#1f7fe8", emission=0.6)
    bead = kit.sphere(0.034, wet if not hot else kit.material("lamp", "#e8421e", emission=0.9), (0, 0, 0), 12)
    spots = [(0.27 * cos(2.4 * k) * (k / 14) ** 0.5, y + 0.12 + 0.3 * sin(2.4 * k) * (k / 14) ** 0.5) for k in range(14)]
    if hot:
        for k, (x, v) in enumerate(spots):
            parts.append(kit.hinge(f"steam{k}", bead.move(x, v, 0.08), (x, v, 0.08), (cos(2.4 * k), sin(2.4 * k), 0), "slide", length=0.06, period=0.24, phase=0.06 * k))
        red = kit.material("lamp", "#e8321e", emission=0.6)
        parts += [kit.arrow([(0.5 * cos(a), y + 0.05 + 0.5 * sin(a), 0.1), (0.85 * cos(a), y + 0.05 + 0.72 * sin(a), 0.1)], 0.024, red) for a in (0.2, 1.2, 1.94, 2.94)]
        points = {"steam": (0.1, y + 0.25, 0.12), "press": (0.8, y + 0.2, 0.12), "hull": (-0.46, y + 0.1, 0.05)}
    else:
        parts.append(bead.many([(x, v, 0.055) for x, v in spots]))
        points = {"hull": (-0.46, y + 0.1, 0.05), "starch": (0.3, y + 0.3, 0.06), "water": (0.0, y + 0.12, 0.1), "germ": (0.05, y - 0.34, 0.08)}
    return kit.model(*parts, colliders="none", mass=6.0, facts=kit.pointed(**points))
