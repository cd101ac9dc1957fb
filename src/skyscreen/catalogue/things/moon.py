"""The Moon: grey highlands, dark seas, bright rayed craters, lit by its own pale glow."""

import math

from skyscreen.catalogue import thing

SEAS = ((35, -25, 0.42), (25, 18, 0.3), (8, 32, 0.32), (-5, 52, 0.2), (18, 60, 0.17), (-20, -38, 0.24), (10, -55, 0.45), (-24, 38, 0.18), (55, 0, 0.2), (0, 5, 0.14))
"""Latitude, longitude in degrees and radius in radians of the maria of the near side."""


@thing(
    en=("moon", "full moon", "lunar globe"),
    zh=("月亮", "月球", "明月", "圆月", "满月"),
    kind="body",
    height=6.0,
    mass=3.0e5,
    motions=("float",),
    sound="stone",
)
def moon(kit, colour="#c9c4b8", phase=1.0):
    """phase: 1 full … 0 new; the terminator moves from the moon's right edge to its left."""
    rng = kit.random("craters")
    lit, sea = kit.colour(colour), kit.mix(colour, "#3c3c42", 0.62)
    pale = kit.mix(colour, "white", 0.6)
    bowls = []
    for k in range(110):
        z, a = rng.uniform(-1, 1), rng.uniform(0, 2 * math.pi)
        s = math.sqrt(1 - z * z)
        size = 0.05 + 0.16 * rng.random() ** 4
        bowls.append((s * math.sin(a), z, s * math.cos(a), size, k < 9))

    def maria(x, y, z):
        lat, lon = math.asin(max(-1.0, min(1.0, y))), math.atan2(x, z)
        best = 9.0
        for a, b, size in SEAS:
            east = (lon - math.radians(b)) * math.cos(lat)
            best = min(best, math.hypot(lat - math.radians(a), east) / size)
        best += 0.14 * math.sin(11 * x + 5 * y) + 0.1 * math.sin(17 * y - 9 * z)
        return max(0.0, min(1.0, (1.05 - best) / 0.25))

    def relief(x, y, z):
        """Height over the sphere of radius 1: bowls with raised rims."""
        high = 0.0
        for cx, cy, cz, size, _ in bowls:
            far = 2 - 2 * (x * cx + y * cy + z * cz)
            if far < 2.25 * size * size:
                d = math.sqrt(max(far, 0.0)) / size
                high += size * ((0.3 * (d * d - 1) if d < 1 else 0.0) + 0.14 * math.exp(-(((d - 1) / 0.2) ** 2)))
        return high

    def rays(x, y, z):
        """0–1: bright dust that young craters threw out in streaks."""
        best = 0.0
        for cx, cy, cz, size, young in bowls:
            if young:
                d = math.sqrt(max(2 - 2 * (x * cx + y * cy + z * cz), 0.0)) / size
                if d < 6:
                    best = max(best, (1 - d / 6) * max(math.sin(7 * math.atan2(x * cz - z * cx, y - cy)), 0) ** 2, 1 - d)
        return best

    r, cut = 3.0, 1 - 2 * max(0.0, min(1.0, phase))

    def skin(u, v):
        b, a = math.pi * (u - 0.5), 2 * math.pi * v
        n = (math.cos(b) * math.sin(a), math.sin(b), math.cos(b) * math.cos(a))
        grow = r * (1 + relief(*n) * 0.7)
        return n[0] * grow, r + n[1] * grow, n[2] * grow

    def tone(x, y, z):
        d = math.sqrt(x * x + (y - r) ** 2 + z * z)
        n = (x / d, (y - r) / d, z / d)
        dark, high, ray = maria(*n) if n[2] > -0.2 else 0.0, (d / r - 1) / 0.7, rays(*n)
        base = [p * (1 - dark) + q * dark for p, q in zip(lit, sea, strict=True)]
        bright = min(1.0, 0.6 * ray)
        shade = max(0.5, min(1.2, 1 + 14 * high))
        night = 1.0 if n[0] >= cut * math.sqrt(max(1 - n[1] ** 2, 0)) or phase >= 0.999 else 0.04
        return tuple(night * shade * (p * (1 - bright) + q * bright) for p, q in zip(base, pale, strict=True))

    stone = kit.material("plaster", colour, 0.95, emission=0.55)
    ball = kit.sheet(skin, 64, 112, stone).tinted(tone)
    return kit.model(ball, colliders="sphere", lights=[kit.light((0, r, 4.5), "#dfe6f4", 3, 20)])
