"""The same animal twice, before two grounds: before its own it is hardly seen, before another it stands out; moths on bark, or stripes among stalks."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("camouflage model", "hiding model"), zh=("保护色模型", "伪装模型"), kind="prop", height=1.5, mass=30.0, sound="wood", places=("studio", "classroom"))
def hiding_model(kit, shows="ground"):
    """`shows`: ground (a moth on bark and on a pale wall) or stripes (a striped and a plain body among stalks)."""
    rng = kit.random("spots")
    parts, points = [kit.box(2.7, 0.06, 0.5, kit.material("wood", "walnut"), 0.01)], {}
    tones = ("#8a7a64", "#6a5a46", "#a8987e", "#57493a")
    if shows == "ground":
        parts += [kit.box(1.25, 1.4, 0.04, kit.material("plastic", tones[0], 0.9), 0.01, (-0.66, 0.06, -0.05)), kit.box(1.25, 1.4, 0.04, kit.material("plaster", "#e8ecea"), 0.01, (0.66, 0.06, -0.05))]
        fleck = [kit.extrude([(0.06 * cos(pi * k / 3), 0.09 * sin(pi * k / 3)) for k in range(6)], 0.012, kit.material("plastic", t, 0.9)) for t in tones]
        spots = [[(-0.66 + rng.uniform(-0.55, 0.55), rng.uniform(0.18, 1.36), -0.025, 0, rng.uniform(0.4, 1.2)) for _ in range(50)] for _ in tones]
        parts += [one.many(row) for one, row in zip(fleck, spots, strict=True)]
        # Wings of the bark's own four colours; the same moth on both boards.
        wing = [(0.0, 0.22), (0.12, 0.3), (0.36, 0.16), (0.42, -0.16), (0.22, -0.26), (0.06, -0.2), (0.0, -0.1)]
        marks = [(rng.uniform(0.06, 0.34), rng.uniform(-0.18, 0.18), rng.uniform(0.3, 0.75), n % 4) for n in range(26)]
        for x in (-0.66, 0.66):
            y = 0.76
            for s in (-1, 1):
                parts.append(kit.extrude([(s * a, b) for a, b in wing][:: 1 if s < 0 else -1], 0.012, kit.material("plastic", tones[0], 0.9)).move(x, y, 0.0))
                for n in range(4):
                    rows = [(x + s * a, y + b, 0.01, 0, k) for a, b, k, m in marks if m == n and a < 0.36 - 0.4 * max(b, 0)]
                    parts += [fleck[n].scale(0.7).many(rows)] if rows else []
            parts.append(kit.ellipsoid(0.04, 0.2, 0.03, kit.material("plastic", tones[1], 0.9), (x, y + 0.03, 0.01), 14))
            parts += [kit.tube([(x, y + 0.2, 0.01), (x + s * 0.1, y + 0.36, 0.01)], 0.006, kit.material("plastic", tones[3], 0.9), 5) for s in (-1, 1)]
        points = {"hidden": (-0.4, 0.9, 0.03), "seen": (0.92, 0.9, 0.03)}
    else:
        sand, black, straw = kit.material("plastic", "#d88a34", 0.8), kit.material("plastic", "#241c14", 0.8), kit.material("plastic", "#e0a84c", 0.8)
        parts.append(kit.box(2.6, 1.2, 0.03, kit.material("plastic", "#2a2016", 0.9), 0.01, (0, 0.06, -0.25)))
        parts += [kit.tube([(x, 0.06, z), (x + lean, 1.25, z)], [0.028, 0.012], paint, 6) for x, z, lean, paint in ((-1.25 + 0.062 * k + rng.uniform(-0.012, 0.012), (-0.2, -0.16, -0.2, 0.14)[k % 4], rng.uniform(-0.04, 0.04), (straw, sand, straw, sand)[k % 4]) for k in range(41))]
        for x, striped in ((-0.66, 1), (0.66, 0)):
            body = [(0.42 * cos(a), 0.62 + 0.17 * sin(a)) for a in (2 * pi * k / 28 for k in range(28))]
            parts.append(kit.extrude(body, 0.05, sand).move(x, 0, 0))
            parts += [kit.ellipsoid(0.14, 0.15, 0.05, sand, (x - 0.46, 0.76, 0.0), 20), kit.ellipsoid(0.04, 0.05, 0.03, sand, (x - 0.55, 0.9, 0.0), 10), kit.ellipsoid(0.04, 0.05, 0.03, sand, (x - 0.37, 0.91, 0.0), 10)]
            parts += [kit.capsule((x + d, 0.56, 0.0), (x + d, 0.14, 0.0), 0.055, sand) for d in (-0.3, -0.16, 0.2, 0.33)]
            parts.append(kit.tube([(x + 0.4, 0.66, 0), (x + 0.55, 0.85, 0), (x + 0.5, 1.0, 0)], 0.025, sand, 8))
            if striped:
                parts += [kit.tube([(x + d, 0.62 + 0.155 * (1 - (d / 0.42) ** 2) ** 0.5, 0.03), (x + d + 0.03, 0.62, 0.035), (x + d, 0.62 - 0.14 * (1 - (d / 0.42) ** 2) ** 0.5, 0.03)], 0.024, black, 5) for d in (-0.36 + 0.08 * k for k in range(10))]
                parts += [kit.capsule((x - 0.46 + d, 0.7, 0.05), (x - 0.46 + d, 0.83, 0.045), 0.014, black) for d in (-0.07, 0.0, 0.07)]
                parts += [kit.capsule((x + d, 0.52, 0.045), (x + d, 0.16, 0.045), 0.018, black) for d in (-0.3, -0.16, 0.2, 0.33)]
            else:
                parts.append(kit.ellipsoid(0.02, 0.02, 0.01, black, (x - 0.5, 0.79, 0.05), 8))
        points = {"hidden": (-0.6, 0.72, 0.06), "seen": (0.7, 0.76, 0.06)}
    return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
