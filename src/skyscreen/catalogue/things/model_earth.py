"""A model of the Earth: sea, land, ice at the poles; its axis upright or leaning as it really does."""

import math

from skyscreen.catalogue import thing


@thing(en=("model earth", "earth model"), zh=("地球模型",), kind="prop", height=2.3, mass=900.0, sound="stone", places=("studio",))
def model_earth(kit, tilt=0.0, axis=True):
    sea, land, sand, ice = (kit.colour(c) for c in ("#123f7a", "#3f7a35", "#b99a5c", "#eef4f6"))
    # Lobes that stand for the continents: latitude, longitude (degrees), radius (radians), stretch along the meridian.
    lobes = ((47, -100, 0.40, 0.8), (62, -112, 0.46, 0.5), (21, -101, 0.15, 1.1), (-8, -60, 0.33, 1.2), (-34, -66, 0.18, 1.7), (12, 8, 0.36, 0.8),
             (-12, 24, 0.29, 1.3), (48, 15, 0.26, 0.7), (58, 50, 0.44, 0.5), (58, 98, 0.5, 0.55), (34, 100, 0.36, 0.8), (20, 78, 0.19, 1.2),
             (-25, 134, 0.29, 0.75), (73, -42, 0.2, 1.0), (63, 140, 0.3, 0.6), (15, 103, 0.12, 1.3), (24, 46, 0.17, 1.0), (1, 113, 0.1, 0.8))

    def skin(x, y, z):
        lat, lon = math.degrees(math.asin(max(-1.0, min(1.0, y)))), math.degrees(math.atan2(x, z))
        ragged = 0.11 * math.sin(9 * x + 7 * z) + 0.09 * math.sin(14 * y - 8 * x) + 0.06 * math.sin(23 * z + 17 * y)
        if lat > 80 + 5 * ragged or lat < -70 + 12 * ragged:
            return ice
        near = min(math.hypot(math.radians(lat - a) / tall, math.radians((lon - b + 180) % 360 - 180) * math.cos(math.radians(lat))) / size for a, b, size, tall in lobes)
        if near + ragged > 0.95:
            return sea
        return sand if 14 < lat < 31 and (-18 < lon < 60) else land

    ball = kit.sphere(1.0, kit.material("plastic", "white", 0.6), segments=96).tinted(skin)
    if axis:
        ball += kit.cylinder(0.018, 2.3, kit.material("lamp", "#ffe9a8", emission=0.5), (0, -1.15, 0), 10)
    return kit.model(ball.turn("z", -tilt).move(0, 1.15, 0), colliders="sphere", mass=900.0)
