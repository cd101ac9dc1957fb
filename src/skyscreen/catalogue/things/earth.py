"""The Earth from space: oceans, lands by latitude, ice caps, belts of torn cloud."""

import math

from skyscreen.catalogue import thing

LOBES = ((45, -100, 0.42, 0.8), (62, -110, 0.5, 0.5), (22, -101, 0.16, 1.0), (38, -82, 0.18, 1.0), (-8, -60, 0.34, 1.1), (-32, -66, 0.2, 1.7), (12, 8, 0.36, 0.8),
         (-12, 24, 0.3, 1.35), (50, 18, 0.28, 0.7), (62, 60, 0.5, 0.5), (60, 100, 0.5, 0.6), (36, 100, 0.38, 0.8), (20, 78, 0.2, 1.2), (-25, 134, 0.3, 0.75),
         (74, -42, 0.22, 1.1), (62, 145, 0.3, 0.6), (15, 104, 0.13, 1.2), (24, 46, 0.18, 1.0), (1, 114, 0.1, 0.8), (36, 138, 0.07, 2.2), (54, -2, 0.06, 1.6), (-20, 47, 0.06, 2.2), (40, -4, 0.1, 0.8))
"""Lobes that stand for the continents: latitude, longitude (degrees), radius (radians), stretch along the meridian."""


@thing(
    en=("planet earth", "planet", "blue planet", "the planet earth"),
    zh=("地球", "行星", "星球", "蓝色星球"),
    kind="body",
    height=6.0,
    mass=3.0e5,
    motions=("float",),
    sound="stone",
)
def earth(kit, colour="#0e3f86", land="#3f7a34"):
    r, y0 = 3.0, 3.0
    sea, shelf, green = kit.colour(colour), kit.mix(colour, "turquoise", 0.5), kit.colour(land)
    dry, tundra, ice = kit.colour("#c09a58"), kit.colour("#7a7a5c"), kit.colour("white")

    def coast(x, y, z):
        """Below 1 on land."""
        lat, lon = math.degrees(math.asin(max(-1.0, min(1.0, y)))), math.degrees(math.atan2(x, z))
        best = 9.0
        for a, b, size, tall in LOBES:
            east = ((lon - b + 180) % 360 - 180) * math.cos(math.radians(lat))
            best = min(best, math.hypot(math.radians(lat - a) / tall, math.radians(east)) / size)
        return best + 0.12 * math.sin(9 * x + 7 * z) + 0.1 * math.sin(13 * y - 8 * x) + 0.07 * math.sin(23 * z + 17 * y) + 0.04 * math.sin(41 * x - 37 * y)

    def cloud(x, y, z):
        """0–1: weather in belts, the tropics and the two storm tracks, torn by whirls."""
        belt = max(math.exp(-(((y - c) / w) ** 2)) for c, w in ((0.06, 0.13), (0.7, 0.2), (-0.72, 0.2)))
        torn = math.sin(7 * x + 4 * math.sin(5 * z + 3 * y)) * math.sin(9 * z + 3 * math.sin(6 * x - 8 * y)) + 0.3 * math.sin(11 * x + 13 * y) * math.sin(12 * z - 7 * y)
        return max(0.0, min(1.0, 1.6 * (0.6 * belt + 0.75 * torn - 0.62)))

    def tone(x, y, z):
        n = (x / r, (y - y0) / r, z / r)
        veil = cloud(*n)
        return tuple(p * (1 - veil) + q * veil for p, q in zip(ground(n), ice, strict=True))

    def ground(n):
        lat, d = abs(math.degrees(math.asin(max(-1.0, min(1.0, n[1]))))), coast(*n)
        wave = 4 * math.sin(9 * n[0] + 6 * n[2])
        if lat > 74 + wave or (n[1] < 0 and lat > 66 + wave):
            return ice
        if d > 0.95:
            t = max(0.0, 1 - (d - 0.95) / 0.16)
            return tuple(p * (1 - t) + q * t for p, q in zip(sea, shelf, strict=True))
        arid = max(0.0, 1 - abs(lat - 24 + wave) / 11) * (0.75 if n[0] > -0.2 else 0.4)
        cold = max(0.0, min(1.0, (lat - 52 + wave) / 14))
        base = [g * (1 - arid) + s * arid for g, s in zip(green, dry, strict=True)]
        return tuple(p * (1 - cold) + q * cold for p, q in zip(base, tundra, strict=True))

    ball = kit.sphere(r, kit.material("paint", colour, 0.45), (0, y0, 0), 128).tinted(tone).turn("y", -20)
    return kit.model(ball, colliders="sphere")
