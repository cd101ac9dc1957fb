"""Continents that fit: South America and Africa apart and together, with the same fossils and rocks on both; and the floor between them that grows from the middle."""

from skyscreen.catalogue import thing

AMERICA = ((-0.98, 0.42), (-0.72, 0.5), (-0.5, 0.4), (-0.22, 0.14), (-0.1, 0.1), (-0.16, -0.14), (-0.34, -0.3), (-0.5, -0.52), (-0.66, -0.78), (-0.74, -0.7), (-0.76, -0.3), (-0.96, 0.0), (-1.06, 0.2))
"""Outline of South America, the bulge of Brazil towards +x."""
AFRICA = ((-0.5, 0.4), (-0.42, 0.6), (-0.1, 0.74), (0.3, 0.7), (0.5, 0.36), (0.76, 0.24), (0.5, -0.1), (0.46, -0.4), (0.24, -0.72), (0.04, -0.66), (-0.06, -0.34), (-0.02, -0.04), (-0.1, 0.1), (-0.22, 0.14))
"""Outline of Africa, its western bay where the bulge of America fits."""


@thing(en=("continental drift model", "drifting continents"), zh=("大陆漂移模型",), kind="prop", height=1.7, mass=60.0, sound="stone", places=("studio", "classroom"))
def drift_model(kit, shows="apart"):
    """`shows`: apart (today), together (200 million years ago, with what both shores share) or ridge (a cut through the sea floor between them)."""
    land, sea = kit.material("soil", "#7a9a4c"), kit.material("plastic", "#2d7fc4", 0.3)
    arrow = kit.material("lamp", "#ffb400", emission=0.8)
    if shows == "ridge":
        hot, crust = kit.material("lamp", "#ff5a1e", emission=0.9), kit.material("rock", "#4a4f55")
        parts = [kit.box(3.0, 0.5, 0.8, kit.material("lamp", "#c2481e", emission=0.35), 0.02)]
        for s in (-1, 1):
            row = [(s * 0.03, 0.52), (s * 0.35, 0.62), (s * 1.0, 0.56), (s * 1.5, 0.56), (s * 1.5, 0.74), (s * 1.0, 0.74), (s * 0.3, 0.86), (s * 0.06, 0.92)]
            parts.append(kit.extrude(row if s > 0 else row[::-1], 0.82, crust))
            parts += [kit.box(0.06, 0.05, 0.82, kit.material("rock", tone), 0.0, (s * x, y, 0)) for x, y, tone in ((0.45, 0.8, "#6a7078"), (0.7, 0.745, "#3a3e44"), (0.95, 0.72, "#6a7078"))]
            parts.append(kit.extrude([(s * 1.12, 0.72), (s * 1.5, 0.72), (s * 1.5, 1.12), (s * 1.24, 1.1)][:: 1 if s > 0 else -1], 0.84, land))
            parts.append(kit.arrow([(s * 0.4, 0.67, 0.44), (s * 0.85, 0.63, 0.44)], 0.026, arrow))
        parts += [kit.extrude([(-1.18, 0.74), (-0.3, 0.87), (0.0, 0.93), (0.3, 0.87), (1.18, 0.74), (1.24, 1.06), (-1.24, 1.06)], 0.78, kit.material("plastic", "#5fb4ee", 0.3)).move(0, 0, -0.03)]
        parts.append(kit.tube([(0.0, 0.3, 0.42), (0.0, 0.6, 0.43), (0.0, 0.93, 0.43)], [0.12, 0.06, 0.04], hot, 12, smooth=4))
        bead = kit.sphere(0.035, kit.material("lamp", "#ffd23c", emission=1.6), (0, 0, 0), 10)
        parts.append(kit.hinge("magma", bead.many([(0.0, 0.35 + 0.15 * k, 0.5) for k in range(4)]), (0, 0, 0), "y", "stream", length=0.15, period=0.9))
        points = {"magma": (0.0, 0.55, 0.5), "floor": (0.75, 0.78, 0.42), "west": (-1.35, 1.12, 0.4), "east": (1.35, 1.12, 0.4), "ridge": (0.0, 0.95, 0.42)}
        return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
    gap, y = (0.34 if shows == "apart" else 0.012), 0.88
    parts = [kit.box(2.9, 1.7, 0.05, sea, 0.01, (0, 0.02, -0.08))]
    parts.append(kit.extrude(list(AMERICA)[::-1], 0.1, land).move(-gap - 0.02, y, 0))
    parts.append(kit.extrude(list(AFRICA)[::-1], 0.1, kit.material("soil", "#b89a58")).move(gap + 0.02, y, 0))
    points = {"america": (-0.7 - gap, y + 0.25, 0.06), "africa": (0.35 + gap, y + 0.35, 0.06), "bulge": (-0.15 - gap, y + 0.08, 0.06), "bay": (-0.1 + gap, y + 0.14, 0.06)}
    if shows == "together":
        # Bands of old rock and the bones of Mesosaurus run on from shore to shore.
        parts += [kit.tube([(x0 - gap, y + h0, 0.06), (x1 + gap, y + h1, 0.06)], 0.03, kit.material("rock", tone), 8) for x0, h0, x1, h1, tone in ((-0.5, 0.18, 0.2, 0.2, "#8a3c2c"), (-0.55, -0.1, 0.24, -0.12, "#5a4a6a"))]
        bone = kit.ellipsoid(0.05, 0.016, 0.012, kit.material("plastic", "#fff6dc", 0.5), (0, 0, 0), 12)
        parts.append(bone.many([(-0.42, y - 0.36, 0.07), (-0.3, y - 0.24, 0.07), (0.12, y - 0.4, 0.07), (0.1, y - 0.56, 0.07)]))
        points |= {"rock": (-0.2, y + 0.2, 0.09), "fossil": (0.12, y - 0.4, 0.09)}
    else:
        for a, b in ((-0.95, -1.3), (0.95, 1.3)):
            parts.append(kit.arrow([(a, y - 0.55, 0.03), (b, y - 0.55, 0.03)], 0.03, arrow))
    return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
