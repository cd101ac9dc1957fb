"""How a tornado begins: winds of two heights roll the air between them, warm air lifts the roll upright, and the narrow whirl spins fast."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("twister model", "tornado model"), zh=("龙卷风模型",), kind="prop", height=1.7, mass=30.0, sound="air", places=("studio",))
def twister_model(kit, shows="roll"):
    """`shows`: roll, lift or spin."""
    warm, cold, air = kit.material("lamp", "#f0581e", emission=0.5), kit.material("lamp", "#1f7fe8", emission=0.6), kit.material("lamp", "#e8eef6", emission=0.35)
    parts = [kit.box(2.5, 0.05, 0.9, kit.material("wood", "walnut"), 0.01), kit.box(2.4, 0.1, 0.8, kit.material("soil", "#7f9a48"), 0.01, (0, 0.05, 0))]
    house = kit.box(0.16, 0.12, 0.14, kit.material("plaster", "#f0e6d0"), 0.004) + kit.extrude([(-0.1, 0.12), (0.1, 0.12), (0, 0.21)], 0.16, kit.material("paint", "#b0402e", 0.6))
    parts.append(house.move(-0.95, 0.15, 0.15) + house.turn("y", 30).move(0.9, 0.15, -0.1))
    points = {}

    def coil(axis, turns, radius, thick, paint, count=70):
        """A spiral about the path axis(u) of (x, y, z), u 0–1; radius(u) in metres, round in the x–z plane or, across a lying roll, y–z."""
        out = []
        for k in range(count + 1):
            u = k / count
            (x, h, z), lying, a = axis(u), axis(min(u + 0.01, 1.0)), 2 * pi * turns * u
            dx, dy = lying[0] - x, lying[1] - h
            far = max((dx * dx + dy * dy) ** 0.5, 1e-6)
            nx, ny = -dy / far, dx / far  # across the path, in the picture
            out.append((x + radius(u) * cos(a) * nx, h + radius(u) * cos(a) * ny, z + radius(u) * sin(a)))
        return kit.tube(out, thick, paint, 6)

    if shows == "roll":
        parts.append(coil(lambda u: (-1.0 + 2.0 * u, 0.82, 0.0), 7, lambda u: 0.2, 0.016, air))
        parts += [kit.arrow([(-1.1, 1.3 + 0.13 * k, 0.1), (1.1, 1.3 + 0.13 * k, 0.1)], 0.024, cold) for k in range(2)]
        parts += [kit.arrow([(-0.9 + 0.75 * k, 0.4, 0.1), (-0.5 + 0.75 * k, 0.4, 0.1)], 0.014, warm) for k in range(3)]
        points = {"above": (0.4, 1.46, 0.12), "below": (0.6, 0.42, 0.12), "roll": (-0.3, 1.0, 0.2)}
    elif shows == "lift":
        arch = lambda u: (-1.0 + 2.0 * u, 0.45 + 0.95 * sin(pi * u) ** 1.5, 0.0)
        parts.append(coil(arch, 9, lambda u: 0.17, 0.015, air, 110))
        parts += [kit.arrow([(x, 0.3, 0.12), (x, 0.82 + 0.25 * (x == 0.0), 0.12)], 0.032, warm) for x in (-0.25, 0.0, 0.25)]
        points = {"warm": (0.0, 0.5, 0.16), "roll": (-0.5, 1.25, 0.2)}
    else:
        parts.append(kit.ellipsoid(1.05, 0.16, 0.4, kit.material("snow", "#5a5a62", 0.95), (0, 1.52, -0.05), 30))
        funnel = coil(lambda u: (0.001 * u, 0.15 + 1.3 * u, 0.0), 9, lambda u: 0.07 + 0.3 * u**2.4, 0.018, air, 120)
        parts.append(kit.hinge("spin", funnel + coil(lambda u: (0.001 * u, 0.15 + 1.3 * u, 0.0), 5, lambda u: 0.05 + 0.22 * u**2.2, 0.014, kit.material("plastic", "#8a7a68", 0.9), 90), (0, 0.8, 0), (0, -1, 0), "turn", rate=7.0, when="always"))
        parts += [kit.arrow([(s * 0.85, 0.24, 0.1), (s * 0.22, 0.24, 0.1)], 0.022, warm) for s in (-1, 1)]
        parts.append(kit.arrow([(0.32 * sin(a), 1.0 + 0.02 * k, 0.32 * cos(a)) for k, a in enumerate(pi * (-0.4 + 0.8 * j / 8) for j in range(9))], 0.016, cold))
        points = {"in": (0.55, 0.27, 0.12), "funnel": (0.12, 0.6, 0.12), "cloud": (-0.6, 1.55, 0.35), "spin": (0.3, 1.16, 0.15)}
    return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
