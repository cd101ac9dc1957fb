"""A fish's head cut open: water goes in at the mouth and out past the gills, where its oxygen passes into the blood."""

from math import pi, sin

from skyscreen.catalogue import thing


@thing(en=("gill model",), zh=("鱼鳃模型",), kind="prop", height=1.4, mass=8.0, sound="plastic", places=("studio",))
def gill_model(kit):
    y = 0.8
    # Outline from the mouth (left) over the back to a cut behind the gills, and back under the belly.
    over = [(-1.0, y + 0.04), (-0.75, y + 0.2), (-0.3, y + 0.42), (0.3, y + 0.52), (0.95, y + 0.48)]
    under = [(0.95, y - 0.42), (0.3, y - 0.46), (-0.3, y - 0.36), (-0.72, y - 0.2), (-0.98, y - 0.06)]
    parts = [kit.extrude([*under[::-1], *over[::-1]], 0.2, kit.material("plastic", "#8aa4b4", 0.4)).move(0, 0, -0.1)]
    # The way of the water, laid open.
    way = [(-0.98, y + 0.03), (-0.6, y + 0.1), (-0.1, y + 0.24), (0.5, y + 0.28), (0.62, y), (0.5, y - 0.26), (-0.1, y - 0.2), (-0.6, y - 0.08), (-0.98, y - 0.05)]
    parts.append(kit.extrude(way[::-1], 0.02, kit.material("plastic", "#f0c0b4", 0.6)).move(0, 0, 0.01))
    red = kit.material("plastic", "#c41e2a", 0.4)
    for k in range(4):
        x = 0.02 + 0.14 * k
        arch = [(x + 0.07 * sin(pi * j / 10), y - 0.2 + 0.42 * j / 10, 0.05) for j in range(11)]
        parts.append(kit.tube(arch, 0.018, kit.material("plastic", "#f4dcd0", 0.4), 8))
        parts.append(kit.ropes([((a[0], a[1], 0.05), (a[0] + 0.1, a[1] - 0.012, 0.07), 0.007) for a in arch], red, 6))
    parts.append(kit.sphere(0.07, kit.material("plastic", "#f4f0e0", 0.2), (-0.45, y + 0.27, 0.0), 20) + kit.sphere(0.04, kit.material("plastic", "#101014", 0.2), (-0.45, y + 0.27, 0.05), 16))
    blue = kit.material("lamp", "#1f7fe8", emission=0.5)
    parts += [kit.arrow([(-1.4, y - 0.01, 0.08), (-0.75, y - 0.01, 0.08), (-0.1, y + 0.02, 0.08)], 0.02, blue), kit.arrow([(0.62, y - 0.04, 0.12), (0.85, y - 0.1, 0.2), (1.25, y - 0.16, 0.25)], 0.02, blue)]
    bead = kit.sphere(0.02, kit.material("lamp", "#ffffff", emission=0.9), (0, 0, 0), 10)
    parts.append(kit.hinge("oxygen", bead.many([(-1.3 + 0.16 * k, y + 0.05 + 0.03 * sin(4 * k), 0.1) for k in range(9)]), (0, 0, 0), "x", "stream", length=0.16, period=0.7))
    parts += [kit.cylinder(0.016, y - 0.3, kit.material("steel"), (0.1, 0, -0.1), 10), kit.cylinder(0.25, 0.04, kit.material("wood", "walnut"), (0.1, 0, -0.1), 30)]
    return kit.model(*parts, colliders="none", mass=8.0, facts=kit.pointed(mouth=(-0.95, y, 0.1), gills=(0.3, y + 0.18, 0.08), out=(1.0, y - 0.12, 0.22), oxygen=(-0.7, y + 0.06, 0.1), blood=(0.4, y - 0.12, 0.08)))
