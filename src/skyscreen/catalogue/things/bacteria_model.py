"""A bacterium cut open: its wall, the ring of its DNA, its threads; what a drug like penicillin does to the wall; and how the few that bear it are left to multiply."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("bacteria model", "bacterium", "bacteria"), zh=("细菌模型", "细菌"), kind="prop", height=1.22, mass=12.0, sound="soft", places=("studio", "laboratory", "hospital"))
def bacteria_model(kit, shows="cell"):
    """`shows`: cell, burst (holes in the wall, water comes in), many (a crowd with one of another kind) or left (only that kind is left)."""
    rng = kit.random("bacteria")
    wall, inner, odd = kit.material("plastic", "#3f9a5c", 0.35), kit.material("plastic", "#bfe6c4", 0.4), kit.material("plastic", "#d83a8a", 0.35)
    parts, points, y = [], {}, 0.75
    if shows in ("cell", "burst"):
        burst = shows == "burst"
        # A capsule whose front half is cut away.
        outline = [(0.85 * cos(a) + (0.28 if cos(a) > 0 else -0.28), 0.42 * sin(a)) for a in (2 * pi * k / 60 for k in range(60))]
        parts.append(kit.extrude(outline, 0.06, inner).move(0, y, -0.14))
        for k in range(60):
            if burst and k in (7, 8, 9, 27, 28, 44, 45, 46):
                continue  # here the wall was not closed
            a, b = outline[k], outline[(k + 1) % 60]
            parts.append(kit.ropes([((a[0], y + a[1], 0), (b[0], y + b[1], 0), 0.05)], wall, 10))
        ring = [(0.36 * cos(a) * (1 + 0.25 * sin(5 * a)) - 0.05, y + 0.15 * sin(a) * (1 + 0.3 * cos(4 * a)), 0.0) for a in (2 * pi * k / 80 for k in range(81))]
        parts.append(kit.tube(ring, 0.018, kit.material("plastic", "#7a3ab0", 0.4), 8))
        grain = kit.sphere(0.026, kit.material("plastic", "#e8a01e", 0.5), (0, 0, 0), 10)
        parts.append(grain.many([(rng.uniform(-0.8, 0.8), y + rng.uniform(-0.28, 0.28), 0.0) for _ in range(34)]))
        for k in range(3):
            z = 0.05 * (k - 1)
            parts.append(kit.tube([(1.1, y + 0.1 * (k - 1), z), (1.3, y + 0.16 * (k - 1) + 0.08, z), (1.5, y + 0.2 * (k - 1) - 0.06, z), (1.7, y + 0.24 * (k - 1) + 0.06, z)], 0.014, wall, 8, smooth=4))
        if burst:
            water = kit.sphere(0.03, kit.material("lamp", "#1f7fe8", emission=0.7), (0, 0, 0), 10)
            for k, (x, v, ux, uy) in enumerate(((0.82, 0.62, -0.6, -0.8), (-0.95, 0.5, 0.7, -0.7), (-0.1, -0.72, 0.0, 1.0))):
                parts.append(kit.hinge(f"water{k}", water.many([(x + ux * 0.13 * j, y + v + uy * 0.13 * j, 0.06) for j in range(4)]), (0, 0, 0), (ux, uy, 0), "stream", length=0.13, period=0.5))
            drug = kit.box(0.1, 0.1, 0.1, kit.material("plastic", "#f2f2f2", 0.4), 0.02, (0, -0.05, 0))
            parts.append(drug.turn("z", 30).many([(0.55, y + 0.52, 0.1), (-0.75, y + 0.52, 0.1), (0.05, y - 0.56, 0.1)]))
            points = {"hole": (0.55, y + 0.4, 0.06), "water": (-0.9, y + 0.42, 0.08), "drug": (0.05, y - 0.54, 0.14)}
        else:
            points = {"wall": (-0.7, y + 0.38, 0.05), "dna": (0.2, y + 0.16, 0.03), "tail": (1.5, y, 0.05), "food": (-0.6, y - 0.15, 0.03)}
        parts += [kit.cylinder(0.02, y - 0.4, kit.material("steel"), (0, 0, -0.12), 12), kit.cylinder(0.3, 0.04, kit.material("wood", "walnut"), (0, 0, -0.1), 36)]
    else:
        dish = kit.lathe([(0.0, 0.0), (1.2, 0.0), (1.25, 0.02), (1.25, 0.12), (1.21, 0.12), (1.2, 0.04), (0.0, 0.03)], kit.material("plastic", "#cfe2ea", 0.15), segments=56)
        parts.append((dish + kit.cylinder(1.19, 0.02, kit.material("plastic", "#f2d8b4", 0.5), (0, 0.03, 0), 56)).turn("x", 62).move(0, 0.72, 0))
        spots = [(r * cos(a), r * sin(a)) for r, a in ((1.0 * ((k + 0.5) / 46) ** 0.5, 2.399963 * k) for k in range(46))]
        for k, (x, z) in enumerate(spots):
            own = odd if k in (19,) or (shows == "left" and k % 3 != 1) else wall
            if shows == "left" and own is wall:
                continue
            one = kit.capsule((-0.05, 0.09, 0), (0.05, 0.09, 0), 0.034, own).turn("y", rng.uniform(0, 180)).move(x, 0, z).turn("x", 62).move(0, 0.72, 0)
            parts.append(kit.hinge(f"new{k}", one, (0, 0.72, 0), "y", "unfold", period=0.5, phase=0.03 * k) if shows == "left" else one)
        spot = spots[19]
        back = (spot[0], 0.72 - spot[1] * sin(62 * pi / 180) + 0.05, spot[1] * cos(62 * pi / 180) + 0.1)
        points = {"odd": back, "crowd": (-0.5, 1.1, 0.0), "dish": (0.95, 0.3, 0.4)}
    return kit.model(*parts, colliders="none", mass=12.0, facts=kit.pointed(**points))
