"""A comet's path round the Sun: at each place on it the tails point away from the Sun, and they are long only where it is warm."""

from math import cos, pi, sin, sqrt

from skyscreen.catalogue import thing


@thing(en=("comet model", "model of a comet's orbit"), zh=("彗星轨道模型", "彗星模型"), kind="prop", height=1.89, mass=30.0, sound="plastic", places=("studio",))
def comet_model(kit):
    y, a, e = 0.85, 1.15, 0.78  # an ellipse with the Sun in one focus; a real comet's is far longer
    b, focus = a * sqrt(1 - e * e), -a * e
    spot = lambda t: (a * cos(t), b * sin(t))
    glow, ice = kit.material("lamp", "#ffc24a", emission=4.0), kit.material("lamp", "#e8f6ff", emission=1.6)
    gas, dust = kit.material("lamp", "#3f8cff", emission=1.2), kit.material("lamp", "#ffdf9a", emission=1.2)
    white = kit.material("lamp", "#8fa6c8", emission=0.4)
    ring = [(*spot(2 * pi * k / 80), 0.0) for k in range(81)]
    parts = [kit.tube([(x, y + h, z) for x, h, z in ring], 0.006, white, 6), kit.sphere(0.16, glow, (focus, y, 0), 30)]
    points = {"sun": (focus, y + 0.17, 0.05)}
    for name, share in (("far", 0.0), ("coming", 0.28), ("warm", 0.62), ("near", 0.86), ("leaving", 1.22), ("away", 1.62)):
        x, h = spot(pi * share)
        dx, dy = x - focus, h
        r = sqrt(dx * dx + dy * dy)
        ux, uy = dx / r, dy / r
        back = (a * sin(pi * share), -b * cos(pi * share))
        pace = sqrt(back[0] ** 2 + back[1] ** 2)
        far = min(0.21 / r, 0.62) if r < 1.2 else 0.0  # no tail in the cold
        parts.append(kit.sphere(0.035 + 0.03 * min(far, 0.6), ice if far else kit.material("rock", "#6a625a"), (x, y + h, 0), 16))
        if far:
            parts.append(kit.spikes([((x, y + h, 0), (x + far * ux, y + h + far * uy, 0), 0.032)], gas, 10))
            bent = [(x + 0.8 * far * s * (ux + 0.55 * s * back[0] / pace), y + h + 0.8 * far * s * (uy + 0.55 * s * back[1] / pace), 0.02) for s in (0.0, 0.25, 0.5, 0.75, 1.0)]
            parts.append(kit.tube(bent, [0.026, 0.034, 0.032, 0.024, 0.006], dust, 10))
        points[name] = (x + 0.5 * far * ux, y + h + 0.5 * far * uy + 0.04, 0.06)
    for share in (0.14, 0.45, 1.42, 1.8):
        way = [(*spot(pi * (share + d)), 0.0) for d in (-0.03, 0.0, 0.03)]
        parts.append(kit.arrow([(x, y + h, 0.01) for x, h, _ in way], 0.012, kit.material("lamp", "#ffb400", emission=0.6)))
    foot = kit.cylinder(0.25, 0.04, kit.material("wood", "walnut"), (0, 0, 0), 30) + kit.cylinder(0.012, 0.16, kit.material("steel"), (0, 0.03, 0), 10)
    return kit.model(*parts, foot, colliders="none", mass=30.0, lights=[kit.light((focus, y, 0.3), "#ffe0a0", 2.0, 5)], facts=kit.pointed(**points))
