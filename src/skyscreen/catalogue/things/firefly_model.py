"""A firefly's lantern cut open: air comes in by fine tubes, meets the stuff that glows, and a white layer behind throws the light out."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("firefly model", "firefly lantern", "model of a firefly"), zh=("萤火虫模型", "发光器模型"), kind="prop", height=1.5, mass=8.0, sound="plastic", places=("studio",))
def firefly_model(kit, air=1):
    """`air` 1: air comes in and the lantern glows; 0: shut, and dark."""
    y, brown, red = 0.8, kit.material("plastic", "#3a2a1e", 0.35), kit.material("plastic", "#c8502e", 0.4)
    cell = kit.material("lamp", "#d8ff4a", emission=2.6) if air else kit.material("plastic", "#a8b078", 0.5)
    parts = [kit.cylinder(0.3, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 36) + kit.cylinder(0.02, 0.5, kit.material("steel"), (-0.3, 0.03, -0.1), 12)]
    # Head, breastplate and body, ring by ring; the last three are cut open to the lens.
    parts += [kit.ellipsoid(0.13, 0.13, 0.12, brown, (-1.02, y + 0.02, 0), 20), kit.ellipsoid(0.2, 0.21, 0.2, red, (-0.84, y + 0.04, 0), 24)]
    parts += [kit.ellipsoid(0.17, 0.27 - 0.01 * k, 0.25, brown, (-0.58 + 0.2 * k, y, -0.02), 24) for k in range(3)]
    parts.append(kit.ellipsoid(0.62, 0.1, 0.22, brown, (-0.32, y + 0.24, -0.04), 24).turn("z", 4))
    parts += [kit.tube([(-1.08, y + 0.08, 0.05 * s), (-1.25, y + 0.3, 0.12 * s), (-1.42, y + 0.34, 0.2 * s)], 0.014, brown, 6) for s in (-1, 1)]
    parts += [kit.tube([(-0.75 + 0.22 * k, y - 0.15, 0.1), (-0.85 + 0.25 * k, y - 0.4, 0.22), (-0.9 + 0.27 * k, y - 0.55, 0.24)], 0.022, brown, 6) for k in range(3)]
    x0, x1 = 0.02, 0.85
    edge = [(x0 + (x1 - x0) * k / 14, 0.27 * cos(0.5 * pi * (k / 14) ** 2.2)) for k in range(15)]
    shell = [(x, y + h) for x, h in edge] + [(x, y - h) for x, h in edge[-2::-1]]
    parts.append(kit.extrude(shell, 0.3, brown).move(0, 0, -0.2))
    mirror = [(x, y + 0.8 * h - 0.02) for x, h in edge] + [(x, y - 0.88 * h) for x, h in edge[-2::-1]]
    parts.append(kit.extrude(mirror, 0.02, kit.material("plaster", "#f4f1e6")).move(0.01, 0, -0.04))
    glow = [(x, y + 0.1 * h) for x, h in edge] + [(x, y - 0.84 * h) for x, h in edge[-2::-1]]
    parts.append(kit.extrude([(x - 0.02, h) for x, h in glow], 0.02, cell).move(0, 0, -0.02))
    blue, pipe = kit.material("lamp", "#1f7fe8", emission=0.6), kit.material("plastic", "#dfe8f0", 0.4)
    holes = (0.14, 0.36, 0.58)
    for k, x in enumerate(holes):
        top = y + 0.42
        parts.append(kit.tube([(x, top, 0.02), (x, y + 0.12, 0.02), (x + 0.05, y - 0.06, 0.02)], [0.03, 0.024, 0.012], pipe, 10))
        parts += [kit.tube([(x, y + 0.1, 0.02), (x + s * 0.07, y - 0.1, 0.02)], [0.016, 0.008], pipe, 8) for s in (-1, 1)]
        if air:
            parts.append(kit.arrow([(x, y + 0.68, 0.04), (x, top + 0.03, 0.04)], 0.018, blue))
            drop = kit.sphere(0.018, blue, (0, 0, 0), 10)
            parts.append(kit.hinge(f"air{k}", drop.many([(x, top - 0.1 * j, 0.06) for j in range(4)]), (0, 0, 0), (0, -1, 0), "stream", length=0.1, period=0.8))
        else:
            parts.append(kit.box(0.09, 0.025, 0.09, red, 0.004, (x, top, 0.02)))
    if air:
        ray = kit.material("lamp", "#b8e020", emission=0.7)
        for k in range(5):
            a = -pi * (0.16 + 0.17 * k)
            parts.append(kit.arrow([(0.42 + 0.4 * cos(a), y + 0.34 * sin(a), 0.06), (0.42 + 0.78 * cos(a), y + 0.66 * sin(a), 0.06)], 0.018, ray))
    return kit.model(*parts, colliders="none", mass=8.0, facts=kit.pointed(lantern=(0.3, y - 0.12, 0.02), air=(holes[1], y + 0.55, 0.06), hole=(holes[2], y + 0.42, 0.06), mirror=(0.1, y + 0.1, 0.0), light=(0.42, y - 0.6, 0.08)))
