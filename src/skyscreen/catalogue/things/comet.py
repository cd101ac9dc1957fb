"""A comet: a dark lump of ice and dust, its bright coma, a curved tail of dust and a straight blue one of gas, both away from the Sun."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("comet",), zh=("彗星", "扫帚星"), kind="prop", height=1.16, mass=100.0, sound="stone", places=("space", "studio"))
def comet(kit, tails=1):
    y = 0.25
    rock = kit.blob([kit.egg((0, y, 0), (0.13, 0.09, 0.1), 0.05), kit.egg((0.13, y + 0.03, 0.02), (0.09, 0.08, 0.08), 0.05)], kit.material("rock", "#4a443e"), smooth=0.05, cell=0.025)
    parts = [rock]

    def grain(size, paint):
        return kit.lathe([(0, -size), (size, 0), (0, size)], paint, segments=4)

    rng = kit.random("dust")
    if tails:
        ice = kit.material("lamp", "#d8f0ff", emission=2.2)
        parts.append(grain(0.013, ice).many([(0.05 + 0.24 * (rng.random() ** 0.5) * cos(a), y + 0.24 * (rng.random() ** 0.5) * sin(a), rng.uniform(-0.18, 0.18)) for a in (rng.uniform(0, 2 * pi) for _ in range(90))]))
        gas, dust = [], []
        for _ in range(110):
            t, s = rng.random() ** 0.8, rng.gauss(0, 1)
            gas.append((0.15 + 1.9 * t, y + 0.09 * s * (0.4 + t), 0.07 * rng.gauss(0, 1), 0, 1.0 - 0.6 * t))
        for _ in range(260):
            t, s = rng.random() ** 0.8, rng.gauss(0, 1)
            dust.append((0.12 + 1.65 * t, y + 0.62 * t * t + 0.1 * s * (0.35 + t), 0.08 * rng.gauss(0, 1), 0, 1.1 - 0.7 * t))
        streak = grain(1.0, kit.material("lamp", "#6fb6ff", emission=2.4)).scale(0.1, 0.008, 0.008)
        parts += [streak.many(gas), grain(0.02, kit.material("lamp", "#ffe7b4", emission=1.7)).many(dust)]
    return kit.model(*parts, colliders="none", mass=100.0, facts=kit.pointed(nucleus=(0.0, y - 0.06, 0.08), coma=(-0.12, y + 0.16, 0.05), dust=(1.3, y + 0.5, 0.0), gas=(1.6, y, 0.0)))
