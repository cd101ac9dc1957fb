"""Liquids in a tall glass that do not mix: honey below, water, oil on top; a bolt, a grape and a cork each stop where they belong."""

from skyscreen.catalogue import thing


@thing(en=("density column", "density model"), zh=("密度模型", "密度塔"), kind="prop", height=1.4, mass=12.0, sound="glass", places=("studio", "laboratory"))
def density_column(kit, things=1):
    layers = ((0.06, 0.42, "#c8801c"), (0.42, 0.8, "#5aa8e0"), (0.8, 1.1, "#ecd45c"))
    r, parts = 0.34, []
    for a, b, tone in layers:
        # The front quarter is left open: what swims inside is seen whole.
        parts.append(kit.lathe([(0.0, a), (r, a), (r, b), (0.0, b)], kit.material("plastic", tone, 0.1), segments=40, arc=180).turn("y", 90))
    glass = kit.lathe([(r + 0.02, 0.02), (r + 0.02, 1.4), (r + 0.035, 1.4), (r + 0.035, 0.0)], kit.material("plastic", "#dfe9ec", 0.1), segments=40, arc=180).turn("y", 90)
    parts += [glass, kit.cylinder(r + 0.08, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 40)]
    if things:
        steel = kit.material("steel")
        parts.append(kit.cylinder(0.07, 0.05, steel, (-0.08, 0.07, 0.1), 6) + kit.cylinder(0.035, 0.16, steel, (-0.08, 0.1, 0.1), 16))
        parts.append(kit.ellipsoid(0.075, 0.085, 0.075, kit.material("plastic", "#6f3a86", 0.25), (0.1, 0.48, 0.1), 20))
        parts.append(kit.cylinder(0.075, 0.14, kit.material("wood", "#c99a62"), (-0.04, 1.06, 0.1), 20, top=0.085))
        parts.append(kit.box(0.11, 0.09, 0.09, kit.material("plastic", "#d8473a", 0.3), 0.02, (0.14, 0.77, 0.1)))
    return kit.model(*parts, colliders="cylinder", mass=12.0, facts=kit.pointed(oil=(-0.25, 0.97, 0.02), water=(-0.25, 0.62, 0.02), honey=(-0.25, 0.25, 0.02), bolt=(-0.06, 0.18, 0.14), grape=(0.13, 0.48, 0.17), cork=(0.0, 1.13, 0.18)))
