"""The Earth as a magnet: a bar magnet inside it, field lines that leave in the south and come back in the north, a compass needle."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("earth's magnetic field", "earth magnet model"), zh=("地磁场模型", "地磁场"), kind="prop", height=1.5, mass=60.0, sound="stone", places=("studio",))
def earth_magnet(kit, lines=1, wind=0):
    """`wind` 1: the solar wind comes from the left, is led round by the field, and some of it down to the poles, where the air glows."""
    y, r = 0.95, 0.5
    sea, land = kit.material("plastic", "#2f6fc4", 0.5), kit.material("plastic", "#4f8f4a", 0.6)

    def a(v):
        """From pole to pole; short of the poles, where a sheet has no direction."""
        return pi * (0.005 + 0.99 * v)

    def bowl(radius):
        return lambda u, v: (radius * sin(pi * (u - 0.5)) * sin(a(v)), y + radius * cos(a(v)), -radius * cos(pi * (u - 0.5)) * sin(a(v)))

    # The half towards the camera is cut away.
    half = kit.sheet(bowl(r), 40, 30, sea) + kit.sheet(bowl(r - 0.02), 40, 30, kit.material("plastic", "#b8623a", 0.6), flip=True)
    rim = kit.tube([(r * sin(2 * pi * k / 48), y + r * cos(2 * pi * k / 48), 0) for k in range(49)], 0.022, land, 8)
    rock = kit.extrude([((r - 0.01) * cos(2 * pi * k / 48), (r - 0.01) * sin(2 * pi * k / 48)) for k in range(48)], 0.02, kit.material("rock", "#8a5636")).move(0, y, -0.03)
    core = kit.extrude([(0.24 * cos(2 * pi * k / 36), 0.24 * sin(2 * pi * k / 36)) for k in range(36)], 0.03, kit.material("lamp", "#ff8a3c", emission=0.7)).move(0, y, -0.01)
    bar = kit.box(0.11, 0.3, 0.08, kit.material("paint", "#2a58c0", 0.3), 0.006, (0, 0.0, 0.03)) + kit.box(0.11, 0.3, 0.08, kit.material("paint", "#d02a24", 0.3), 0.006, (0, -0.3, 0.03))
    bar += kit.text("S", 0.1, kit.material("paint", "white")).move(0, 0.15, 0.073) + kit.text("N", 0.1, kit.material("paint", "white")).move(0, -0.15, 0.073)
    # The magnet leans by about 10° against the axis (IGRF 2020: 9.4°).
    parts = [half, rim, rock, core, bar.turn("z", -9.4).move(0, y, 0)]
    if lines:
        tone = kit.material("lamp", "#ffe08a", emission=1.1)
        for size in (0.62, 0.85, 1.15):
            for s in (-1, 1):
                # A dipole's line of force: distance = size · sin² of the angle from its axis.
                row = []
                for k in range(4, 33):
                    t = pi * (1 - k / 36)
                    d = size * sin(t) ** 2
                    if d > 0.28:
                        row.append((s * d * sin(t), d * cos(t)))
                turned = [(x * cos(-0.164) - v * sin(-0.164), y + x * sin(-0.164) + v * cos(-0.164), 0.06) for x, v in row]
                parts.append(kit.tube(turned, 0.008, tone, 6))
                m = len(turned) // 2
                parts.append(kit.spikes([(turned[m - 1], turned[m + 1], 0.03)], tone, 10))
    if wind:
        dot, glow = kit.sphere(0.022, kit.material("lamp", "#ffb03c", emission=1.4), (0, 0, 0), 8), kit.material("lamp", "#2fe88a", emission=1.8)
        for k, h in enumerate((-0.75, -0.45, -0.15, 0.15, 0.45, 0.75)):
            step = 0.16
            parts.append(kit.hinge(f"wind{k}", dot.many([(-1.75 + step * j, y + h, 0.12) for j in range(5)]), (0, 0, 0), "x", "stream", length=step, period=0.35))
            side = 1 if h > 0 else -1
            rise = 0.72 if abs(h) > 0.5 else 0.5
            parts.append(kit.hinge(f"round{k}", dot.many([(-0.95 + 0.1 * j, y + h + side * rise * 0.12 * j, 0.14) for j in range(5)]), (0, 0, 0), (0.64, side * 0.77, 0), "stream", length=0.13, period=0.35))
        for s in (-1, 1):
            # Ovals of light round the magnetic poles, some 20° from them.
            oval = [(0.2 * sin(2 * pi * k / 36) - s * 0.08, y + s * (r - 0.035), 0.2 * cos(2 * pi * k / 36)) for k in range(37)]
            parts.append(kit.hinge(f"aurora{s}", kit.tube(oval, 0.03, glow, 8), (-s * 0.08, y + s * r, 0), (0, 0, 0), "beat", length=0.06, period=1.4))
            parts.append(kit.hinge(f"down{s}", dot.many([(-s * 0.08 - 0.24 + 0.05 * j, y + s * (r + 0.42 - 0.1 * j), 0.16) for j in range(4)]), (0, 0, 0), (0.45, -s * 0.89, 0), "stream", length=0.11, period=0.4))
    stand = kit.cylinder(0.02, y - r, kit.material("steel"), (0, 0, -0.2), 12) + kit.cylinder(0.25, 0.04, kit.material("wood", "walnut"), (0, 0, -0.1), 36)
    return kit.model(*parts, stand, colliders="none", mass=60.0, facts=kit.pointed(wind=(-1.5, y + 0.45, 0.14), aurora=(-0.02, y + 0.5, 0.2), north=(0.06, y + 0.5, 0.05), south=(-0.06, y - 0.5, 0.05), core=(0.17, y - 0.1, 0.03), line=(-0.86, y + 0.05, 0.08), magnet=(0.03, y + 0.2, 0.09)))
