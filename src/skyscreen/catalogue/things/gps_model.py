"""How a receiver finds its place: satellites that say what time it is; how long each signal was on its way; three distances that meet in one point."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("gps model", "satellite navigation model"), zh=("卫星定位模型", "导航模型"), kind="prop", height=1.57, mass=30.0, sound="plastic", places=("studio", "classroom"))
def gps_model(kit, shows="signals", known=3):
    """`shows`: signals (four satellites over the Earth) or map (circles about three known places); `known`: how many circles are drawn."""
    steel, panel = kit.material("steel"), kit.material("plastic", "#24418c", 0.2)
    tones = ("#e8421e", "#1f7fe8", "#1fa84a", "#b04ad0")
    parts, points = [], {}

    def satellite(x, y, z, name):
        parts.append((kit.box(0.12, 0.14, 0.12, kit.material("plastic", "#d8b040", 0.3), 0.01, (0, -0.07, 0)) + kit.box(0.2, 0.1, 0.01, panel, 0.0, (0.18, -0.05, 0)) + kit.box(0.2, 0.1, 0.01, panel, 0.0, (-0.18, -0.05, 0)) + kit.cone(0.05, 0.06, steel, (0, -0.13, 0), 16)).move(x, y, z))
        points[name] = (x, y + 0.1, z)

    if shows == "signals":
        # The rim of the Earth, with the one who asks on it.
        arc = [(1.9 * sin(a), -1.45 + 1.9 * cos(a)) for a in (0.8 * (k / 24 - 0.5) * 2 for k in range(25))]
        parts.append(kit.extrude([*[(x, max(y, 0.0)) for x, y in arc], (1.36, 0.0), (-1.36, 0.0)][::-1], 0.5, kit.material("plastic", "#2f6fc4", 0.4)))
        parts += [kit.ellipsoid(0.42, 0.05, 0.2, kit.material("plastic", "#4f8f4a", 0.6), (x, y, 0.05), 24) for x, y in ((0.0, 0.44), (-0.75, 0.28))]
        phone = (0.0, 0.62, 0.1)
        parts.append(kit.box(0.12, 0.22, 0.02, kit.material("plastic", "#20262c", 0.3), 0.01, (0, 0.47, 0.1)) + kit.box(0.1, 0.18, 0.004, kit.material("lamp", "#8fc4ff", emission=0.9), 0.0, (0, 0.49, 0.112)))
        for k, (x, y) in enumerate(((-1.2, 1.3), (-0.42, 1.5), (0.42, 1.48), (1.2, 1.25))):
            satellite(x, y, 0, f"satellite{k + 1}")
            way = (phone[0] - x, phone[1] - y + 0.12, 0.1)
            far = sum(v * v for v in way) ** 0.5
            unit = tuple(v / far for v in way)
            dot = kit.sphere(0.028, kit.material("lamp", tones[k], emission=1.0), (0, 0, 0), 10)
            step = (far - 0.25) / 5
            row = dot.many([(x + unit[0] * (0.15 + step * j), y - 0.12 + unit[1] * (0.15 + step * j), unit[2] * (0.15 + step * j)) for j in range(5)])
            parts.append(kit.hinge(f"signal{k}", row, (0, 0, 0), unit, "stream", length=step, period=0.5))
        points |= {"phone": phone, "signal": (-0.72, 0.98, 0.06), "clock": (-0.42, 1.62, 0.05)}
    else:
        y = 0.75
        parts += [kit.box(2.5, 1.5, 0.04, kit.material("plastic", "#e6ecd8", 0.8), 0.01, (0, 0.02, -0.06)), kit.tube([(-1.2, 0.3, -0.03), (-0.4, 0.5, -0.03), (0.4, 0.25, -0.03), (1.2, 0.45, -0.03)], 0.03, kit.material("plastic", "#6fb0e0", 0.4), 8, smooth=4)]
        here = (0.1, y + 0.02)
        for k, (x, v) in enumerate(((-0.62, y + 0.3), (0.72, y + 0.28), (0.18, y - 0.44))):
            tone = kit.material("lamp", tones[k], emission=0.6)
            parts.append(kit.sphere(0.04, tone, (x, v, 0), 14))
            points[f"known{k + 1}"] = (x, v + 0.05, 0.02)
            if k < known:
                r = ((here[0] - x) ** 2 + (here[1] - v) ** 2) ** 0.5
                ring = [(x + r * cos(a), v + r * sin(a), 0.01) for a in (2 * pi * j / 60 for j in range(61))]
                on = [abs(px) < 1.24 and 0.03 < py < 1.5 for px, py, _ in ring]  # what would leave the map is not drawn
                parts.append(kit.ropes([(ring[j], ring[j + 1], 0.012) for j in range(60) if on[j] and on[j + 1]], tone, 8))
                points[f"ring{k + 1}"] = (x + r * cos(2.4 if k != 1 else 0.6), v + r * sin(2.4 if k != 1 else 0.6), 0.02)
        if known >= 3:
            parts.append(kit.hinge("here", kit.sphere(0.06, kit.material("lamp", "#ff2a1e", emission=1.6), (*here, 0.02), 18), (*here, 0.02), (0, 0, 0), "beat", length=0.25, period=0.8))
        points["here"] = (*here, 0.06)
    return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
