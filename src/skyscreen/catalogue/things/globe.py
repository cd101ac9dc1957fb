"""A desk globe: land and sea, a brass meridian, a turned foot."""

import math

from skyscreen.catalogue import thing


@thing(en=("globe", "world globe"), zh=("地球仪",), kind="prop", height=0.44, mass=1.5, sound="wood", places=("living_room",))
def globe(kit, colour="azure", land="#7a9a4a"):
    brass, wood = kit.material("brass"), kit.material("wood", "walnut")
    r, y = 0.14, 0.255
    sea, earth = kit.colour(colour), kit.colour(land)
    # Lobes that stand for the continents: latitude, longitude (degrees), radius (radians), stretch along the meridian.
    lobes = ((45, -100, 0.42, 0.8), (60, -110, 0.5, 0.5), (20, -100, 0.16, 1.0), (-10, -60, 0.34, 1.2), (-32, -66, 0.2, 1.6), (10, 10, 0.36, 0.9), (-12, 24, 0.3, 1.3),
             (50, 20, 0.3, 0.7), (60, 60, 0.5, 0.5), (58, 100, 0.5, 0.6), (35, 100, 0.38, 0.8), (20, 78, 0.2, 1.2), (-25, 134, 0.3, 0.75), (72, -42, 0.22, 1.0), (-85, 0, 0.3, 1.0),
             (62, 140, 0.3, 0.6), (15, 104, 0.13, 1.2), (24, 46, 0.18, 1.0), (2, 114, 0.1, 0.8))

    def over(x, yy, z):
        lat, lon = math.degrees(math.asin(max(-1, min(1, yy)))), math.degrees(math.atan2(x, z))
        best = 9.0
        for a, b, size, tall in lobes:
            east = ((lon - b + 180) % 360 - 180) * math.cos(math.radians(lat))
            best = min(best, math.hypot(math.radians(lat - a) / tall, math.radians(east)) / size)
        ragged = 0.12 * math.sin(9 * x + 7 * z) + 0.1 * math.sin(13 * yy - 8 * x) + 0.07 * math.sin(23 * z + 17 * yy)
        return best + ragged < 0.95

    ball = kit.sphere(r, kit.material("plastic", colour, 0.25, slot=""), segments=72)
    ball = ball.tinted(lambda x, y, z: earth if over(x / r, y / r, z / r) else sea)
    ball = ball.turn("z", -23.4).move(0, y, 0)
    arc = [(0.158 * math.cos(a), y + 0.158 * math.sin(a), 0) for a in (math.radians(66.6 - 180 * k / 24) for k in range(25))]
    meridian = kit.tube(arc, 0.006, brass, 8)
    pins = kit.sphere(0.011, brass, arc[0], 12) + kit.sphere(0.011, brass, arc[-1], 12)
    foot = kit.lathe([(0, 0), (0.1, 0), (0.105, 0.01), (0.09, 0.022), (0.03, 0.032), (0.018, 0.05), (0.026, 0.065), (0.014, 0.082), (0, 0.1)], wood, segments=30)
    foot += kit.torus(0.09, 0.005, brass, (0, 0.02, 0), 30, 6)
    return kit.model(ball, meridian, pins, foot, colliders="box")
