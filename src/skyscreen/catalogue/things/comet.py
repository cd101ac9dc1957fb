"""A comet: a dark lump of ice and dust, its bright coma, a curved tail of dust and a straight blue one of gas, both away from the Sun."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("comet",), zh=("彗星", "扫帚星"), kind="prop", height=1.16, mass=100.0, sound="stone", places=("space", "studio"))
def comet(kit, tails=1):
    """`tails`: 1 both, 0 the bare lump, 2 gas that comes out of it and no tail yet."""
    y = 0.25
    rock = kit.blob([kit.egg((0, y, 0), (0.13, 0.09, 0.1), 0.05), kit.egg((0.13, y + 0.03, 0.02), (0.09, 0.08, 0.08), 0.05)], kit.material("rock", "#4a443e"), smooth=0.05, cell=0.025)
    parts = [rock]

    def grain(size, paint):
        return kit.lathe([(0, -size), (size, 0), (0, size)], paint, segments=4)

    rng = kit.random("dust")
    if tails:
        # The coma, then the tails as glowing gas about fine grains: the blue one straight, the pale one bent.
        haze = kit.sphere(0.24, kit.material("beam", "#bfe4ff", emission=0.8, length=1.0), (0.02, y, 0), 26)
        ice = kit.material("lamp", "#d8f0ff", emission=2.2)
        parts += [haze, grain(0.009, ice).many([(0.05 + 0.2 * (rng.random() ** 0.5) * cos(a), y + 0.2 * (rng.random() ** 0.5) * sin(a), rng.uniform(-0.15, 0.18)) for a in (rng.uniform(0, 2 * pi) for _ in range(60))])]
    if tails == 1:
        for r, glow in ((0.16, 0.9), (0.09, 1.4)):
            parts.append(kit.lathe([(0.5 * r, 0.0), (r, 1.0), (1.2 * r, 2.1)], kit.material("beam", "#5aa4ff", emission=glow, length=2.1), segments=24).turn("z", -90).move(0.04, y, 0))
            bent = [(0.04 + 1.8 * t, y + 0.66 * t * t, 0.0) for t in (k / 10 for k in range(11))]
            parts.append(kit.tube(bent, [r * (0.5 + 1.3 * t) for t in (k / 10 for k in range(11))], kit.material("beam", "#ffdfa4", emission=glow, length=1.95), 20))
        gas, dust = [], []
        for _ in range(60):
            t, s = rng.random() ** 0.8, rng.gauss(0, 1)
            gas.append((0.15 + 1.9 * t, y + 0.06 * s * (0.4 + t), 0.05 * rng.gauss(0, 1), 0, 1.0 - 0.6 * t))
        for _ in range(160):
            t, s = rng.random() ** 0.8, rng.gauss(0, 1)
            dust.append((0.12 + 1.65 * t, y + 0.58 * t * t + 0.07 * s * (0.35 + t), 0.06 * rng.gauss(0, 1), 0, 0.8 - 0.5 * t))
        streak = grain(1.0, kit.material("lamp", "#6fb6ff", emission=2.4)).scale(0.1, 0.006, 0.006)
        parts += [streak.many(gas), grain(0.014, kit.material("lamp", "#ffe7b4", emission=1.7)).many(dust)]
    elif tails:
        jet = kit.material("beam", "#dff2ff", emission=1.6, length=0.5)
        for a, lean in ((15, 10), (70, -25), (110, 20), (160, -10), (235, 15), (300, -20)):
            parts.append(kit.lathe([(0.012, 0.0), (0.045, 0.25), (0.09, 0.5)], jet, segments=14).turn("x", lean).turn("z", a).move(0.05 - 0.07 * sin(pi * a / 180), y + 0.06 * cos(pi * a / 180), 0.04))
    return kit.model(*parts, colliders="none", mass=100.0, facts=kit.pointed(nucleus=(0.0, y - 0.06, 0.08), coma=(-0.12, y + 0.16, 0.05), dust=(1.3, y + 0.5, 0.0), gas=(1.6, y, 0.0)))
