"""What a lighthouse's lens does: a bare flame sends its light everywhere; rings of glass, each a slice of a lens, bend it all into one beam."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("beam model", "fresnel lens model"), zh=("光束模型", "菲涅尔透镜模型"), kind="prop", height=1.54, mass=30.0, sound="glass", places=("studio", "classroom"))
def beam_model(kit, shows="lens"):
    """`shows`: bare (a lamp alone), thick (one great lens) or lens (the same lens in rings, the glass between left out)."""
    y, ray = 0.85, kit.material("lamp", "#ffd23c", emission=1.2)
    parts = [kit.cylinder(0.28, 0.05, kit.material("wood", "walnut"), (-0.9, 0, 0), 36), kit.cylinder(0.03, y - 0.12, kit.material("iron", "#2c4a3c"), (-0.9, 0.04, 0), 14)]
    parts.append(kit.sphere(0.09, kit.material("lamp", "#fff0c0", emission=5.0), (-0.9, y, 0), 20))
    points = {"lamp": (-0.9, y + 0.1, 0.05)}
    if shows == "bare":
        for k in range(16):
            a = 2 * pi * k / 16
            parts.append(kit.arrow([(-0.9 + 0.16 * cos(a), y + 0.16 * sin(a), 0.02), (-0.9 + 0.72 * cos(a), y + 0.72 * sin(a), 0.02)], 0.011, ray))
        parts.append(kit.arrow([(-0.1, y, 0.02), (1.2, y, 0.02)], 0.006, ray))
        points |= {"lost": (-0.9, y + 0.72, 0.04), "ship": (1.2, y + 0.02, 0.03)}
    else:
        glass, x = kit.material("plastic", "#a8d8ee", 0.08), 0.0
        if shows == "thick":
            arc = [(x + 0.5 * cos(a) - 0.12, y + 0.7 * sin(a)) for a in (pi * (k / 30 - 0.5) for k in range(31))]
            parts.append(kit.extrude([(x - 0.12, y + 0.7), *arc[::-1], (x - 0.12, y - 0.7)][::-1], 0.3, glass))
        else:
            # Each ring is a prism: flat towards the lamp, the steeper the farther from the middle.
            parts.append(kit.extrude([(x - 0.06, y - 0.14), (x + 0.02, y - 0.14), (x + 0.07, y - 0.05), (x + 0.07, y + 0.05), (x + 0.02, y + 0.14), (x - 0.06, y + 0.14)], 0.3, glass))
            for k in range(1, 5):
                low, high, deep = y + 0.14 * k + 0.01, y + 0.14 * (k + 1) - 0.005, 0.02 + 0.028 * k
                row = [(x - 0.06, low), (x + 0.02 + deep, low), (x + 0.0, high), (x - 0.06, high)]
                parts += [kit.extrude(row, 0.3, glass), kit.extrude([(px, 2 * y - py) for px, py in row][::-1], 0.3, glass)]
        for k in range(-4, 5):
            h = 0.145 * k
            parts.append(kit.tube([(-0.82, y + 0.08 * k / 4, 0.03), (x, y + h, 0.17)], 0.008, ray, 6))
            parts.append(kit.arrow([(x + 0.08, y + h, 0.17), (1.25, y + h, 0.17)], 0.01, ray))
        points |= {"glass": (x, y + 0.62, 0.17), "beam": (0.9, y + 0.3, 0.2), "ring": (x + 0.04, y + 0.5, 0.17)}
    return kit.model(*parts, colliders="none", mass=30.0, lights=[kit.light((-0.9, y, 0.4), "#ffe0a0", 2.0, 5)], facts=kit.pointed(**points))
