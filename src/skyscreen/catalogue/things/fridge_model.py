"""A refrigerator cut open: a liquid boils in the cold pipe inside and takes heat, a pump squeezes the gas, and the hot pipe behind gives the heat away."""

from skyscreen.catalogue import thing


@thing(en=("fridge model", "refrigerator model", "heat pump model"), zh=("冰箱模型", "制冷模型"), kind="prop", height=1.7, mass=60.0, sound="metal", places=("studio",))
def fridge_model(kit, shows="loop"):
    """`shows`: loop (the whole way round), inside (heat goes into the cold pipe) or outside (it leaves the hot one)."""
    white, cold, hot = kit.material("paint", "#f2f4f5", 0.3), kit.material("lamp", "#2f86f0", emission=0.5), kit.material("lamp", "#f0481e", emission=0.5)
    parts = [kit.box(2.0, 0.05, 0.7, kit.material("wood", "walnut"), 0.01)]
    # The cupboard stands open to the lens, its thick walls cut.
    x0, x1, top = -0.8, 0.25, 1.6
    parts += [kit.box(0.09, 1.5, 0.5, white, 0.01, (x, 0.1, 0)) for x in (x0, x1)] + [kit.box(x1 - x0 + 0.09, 0.09, 0.5, white, 0.01, ((x0 + x1) / 2, y, 0)) for y in (0.1, top - 0.05)]
    parts.append(kit.box(x1 - x0, 1.45, 0.03, kit.material("plastic", "#dfe9f0", 0.5), 0.0, ((x0 + x1) / 2, 0.12, -0.22)))
    parts += [kit.box(x1 - x0 - 0.09, 0.015, 0.36, kit.material("plastic", "#b8c8d4", 0.3), 0.0, ((x0 + x1) / 2, y, 0)) for y in (0.5, 0.85)]
    foods = [kit.cylinder(0.06, 0.22, kit.material("plastic", "#f4f6f0", 0.4), (-0.55, 0.515, 0.05), 16), kit.sphere(0.07, kit.material("apple", "#c8281e"), (-0.3, 0.585, 0.05), 16), kit.sphere(0.07, kit.material("apple", "#7fb03a"), (-0.14, 0.585, 0.0), 16), kit.cylinder(0.09, 0.1, kit.material("food", "#e8c050", 0.5), (-0.4, 0.19, 0.05), 18), kit.box(0.2, 0.1, 0.14, kit.material("food", "#f0d878", 0.5), 0.02, (-0.1, 0.19, 0.05))]
    parts += foods

    def snake(xa, xb, ya, yb, z, rows):
        way = []
        for k in range(rows):
            y = ya + (yb - ya) * k / (rows - 1)
            way += [(xa, y, z), (xb, y, z)] if k % 2 == 0 else [(xb, y, z), (xa, y, z)]
        return way

    inner, outer = snake(-0.68, 0.12, 1.44, 1.02, 0.02, 4), snake(0.5, 0.86, 0.62, 1.42, 0.02, 6)
    parts += [kit.tube(inner, 0.028, cold, 10), kit.tube(outer, 0.028, hot, 10)]
    # From the cold pipe down to the pump, from the pump up the hot one, by the narrow valve in again.
    parts += [kit.tube([(-0.68, 1.02, 0.02), (-0.72, 0.98, 0.2), (-0.72, 0.2, 0.24), (0.4, 0.16, 0.24), (0.6, 0.2, 0.1)], 0.022, cold, 8), kit.tube([(0.66, 0.42, 0.05), (0.62, 0.5, 0.03), (0.5, 0.62, 0.02)], 0.024, hot, 8)]
    parts += [kit.tube([(0.5, 1.42, 0.02), (0.45, 1.56, 0.05), (0.36, 1.56, 0.06)], 0.024, hot, 8), kit.tube([(0.36, 1.56, 0.06), (0.2, 1.54, 0.06)], 0.01, cold, 8), kit.tube([(0.2, 1.54, 0.06), (-0.6, 1.5, 0.05), (-0.68, 1.44, 0.02)], 0.022, cold, 8)]
    parts += [kit.box(0.08, 0.1, 0.1, kit.material("brass"), 0.01, (0.3, 1.5, 0.06)), kit.ellipsoid(0.17, 0.17, 0.17, kit.material("steel", "#3a3e44"), (0.68, 0.26, 0.05), 24)]
    drop, vapour = kit.sphere(0.018, kit.material("lamp", "#e8f4ff", emission=1.2), (0, 0, 0), 8), kit.sphere(0.018, kit.material("lamp", "#fff0d8", emission=1.2), (0, 0, 0), 8)
    for n, (way, dot) in enumerate(((inner, drop), (outer, vapour))):
        for k in range(0, len(way) - 1, 2):
            (xa, y, z), (xb, _, _) = way[k], way[k + 1]
            s = 1.0 if xb > xa else -1.0
            step = abs(xb - xa) / 5
            parts.append(kit.hinge(f"flow{n}-{k}", dot.many([(xa + s * step * j, y, z + 0.03) for j in range(5)]), (0, 0, 0), (s, 0, 0), "stream", length=step, period=0.9))
    warm, away = kit.material("lamp", "#f08a10", emission=0.6), kit.material("lamp", "#e8321e", emission=0.6)
    if shows in ("loop", "inside"):
        parts += [kit.arrow([(x, 0.66 if x > -0.45 else 0.78, 0.2), (x, 0.98, 0.16)], 0.024, warm) for x in (-0.5, -0.22, 0.02)]
    if shows in ("loop", "outside"):
        parts += [kit.arrow([(0.9, y, 0.1), (1.2, y + 0.08, 0.14)], 0.024, away) for y in (0.7, 1.0, 1.3)]
    points = {"cold": (-0.3, 1.3, 0.06), "hot": (0.7, 1.26, 0.06), "pump": (0.68, 0.4, 0.2), "valve": (0.3, 1.6, 0.1), "heat": (-0.22, 0.88, 0.2), "out": (1.08, 1.04, 0.14)}
    return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
