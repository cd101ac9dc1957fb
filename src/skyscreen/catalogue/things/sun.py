"""The Sun: a boiling orange globe with bright granules, dark spots and looping prominences.

The sun of a sentence is the sky's own: this one is named apart from it.
"""

import math

from skyscreen.catalogue import thing


@thing(
    en=("red giant", "model sun", "burning star"),
    zh=("恒星", "红巨星", "太阳模型"),
    kind="body",
    height=6.6,
    mass=3.0e5,
    motions=("float",),
    sound="flesh",
)
def sun(kit, colour="#ff9a2c"):
    hot, deep = kit.colour("#ffe08a"), kit.mix(colour, "#c2300c", 0.65)
    mid = kit.colour(colour)
    r, y0 = 3.0, 3.3
    spots = ((0.3, 0.25, 0.9, 0.11), (-0.5, 0.2, 0.84, 0.08), (0.62, -0.3, 0.72, 0.09), (-0.2, -0.42, 0.88, 0.07), (0.1, 0.4, -0.9, 0.1))

    def tone(x, y, z):
        n = (x / r, (y - y0) / r, z / r)
        a = math.sin(19 * n[0] + 3 * math.sin(7 * n[1])) * math.sin(17 * n[1] + 3 * math.sin(9 * n[2])) * math.sin(18 * n[2] + 3 * math.sin(8 * n[0]))
        b = math.sin(5 * n[0] + 2 * math.sin(3 * n[2])) * math.sin(6 * n[1] + 1.7)
        t = max(0.0, min(1.0, 0.5 + 0.55 * a + 0.35 * b))
        dark = 0.0
        for sx, sy, sz, size in spots:
            d = math.dist(n, (sx, sy, sz)) / size
            dark = max(dark, min(1.0, 1.6 * math.exp(-d * d)))
        base = [(p * (1 - 2 * t) + q * 2 * t) if t < 0.5 else (q * (2 - 2 * t) + h * (2 * t - 1)) for p, q, h in zip(deep, mid, hot, strict=True)]
        return tuple(c * (1 - 0.85 * dark) for c in base)

    ball = kit.sphere(r, kit.material("lamp", colour, emission=4.5), (0, y0, 0), 96).tinted(tone)
    rng = kit.random("flares")
    flares = []
    for k in range(16):
        a, b = rng.uniform(0, 2 * math.pi), rng.uniform(-0.6, 0.6)
        wide, tall = rng.uniform(0.16, 0.4), rng.uniform(0.18, 0.5)
        loop = [(0.97 * r * math.sin(s * wide / r * 2), 0.0, 0.97 * r * math.cos(s * wide / r * 2) + tall * (1 - s * s)) for s in (j / 5 - 1 for j in range(11))]
        one = kit.tube(loop, [0.02 + 0.045 * (1 - abs(j / 5 - 1)) for j in range(11)], kit.material("lamp", kit.mix("#ff5a18", "#ffc860", rng.random()), emission=5), 6, smooth=2)
        one = one.turn("z", rng.uniform(0, 180)).turn("x", math.degrees(b)).turn("y", math.degrees(a) + 7 * k)
        flares.append(one)
    crown = kit.cone(0.16, 0.55, kit.material("lamp", "#ffb648", emission=3), segments=8).move(0, 2.88, 0)
    rays = []
    for k in range(30):  # spicules all round, by the golden angle
        z = 1 - 2 * (k + 0.5) / 30
        a = math.radians(137.5 * k)
        one = crown.aim((0, 0, 0), (math.sqrt(1 - z * z) * math.cos(a), z, math.sqrt(1 - z * z) * math.sin(a)))
        rays.append(one)
    return kit.model(ball, sum(flares[1:], flares[0]).move(0, y0, 0), sum(rays[1:], rays[0]).scale(0.97).move(0, y0, 0), colliders="sphere",
                     lights=[kit.light((0, y0, 0), "#ffb060", 30, 40)])
