"""A model of a raindrop that parts sunlight: a glass ball, a white ray in, a red and a violet ray out."""

from math import cos, radians, sin

from skyscreen.catalogue import thing


@thing(en=("raindrop model", "model raindrop"), zh=("雨滴模型", "水滴模型"), kind="prop", height=1.85, mass=40.0, sound="glass", places=("studio",))
def light_drop(kit):
    y, r = 1.35, 0.5
    glass, steel = kit.material("glass", "#bfe0ff", emission=0.05), kit.material("steel")

    def at(angle):
        return r * cos(radians(angle)), y + r * sin(radians(angle)), 0.0

    def ray(points, colour, thick):
        return kit.tube(points, thick, kit.material("lamp", colour, emission=0.8), 8)

    # Descartes' ray meets the drop at i = 59.4°. Snell: sin i = n·sin r; each chord turns it by 180° − 2r round the
    # drop, and it leaves 4r − 2i from where it came: 42.4° for red (n = 1.331). The fan of the other colours is drawn
    # five times as wide as it is (violet 40.6°), so that it can be seen.
    i = 59.4
    into = at(180 - i)
    rays = ray([(into[0] - 1.1, into[1], 0), into], "#fff4d8", 0.018)
    for bent, colour in ((40.3, "#ff1c10"), (39.5, "#ffb010"), (38.8, "#18c838"), (38.1, "#4a18ff")):
        chord = 180 - 2 * bent
        mirror, leave = at(180 - i - chord), at(180 - i - 2 * chord)
        out = radians(4 * bent - 2 * i)
        end = leave[0] - 1.05 * cos(out), leave[1] - 1.05 * sin(out), 0.0
        rays += ray([into, mirror], colour, 0.008) + ray([mirror, leave], colour, 0.008) + ray([leave, end], colour, 0.013)
    foot = kit.cylinder(0.2, 0.04, steel, (0.1, 0, 0), 30) + kit.cylinder(0.016, 0.88, steel, (0.1, 0.03, -0.05), 12)
    return kit.model(kit.sphere(r, glass, (0, y, 0), 48), rays, foot, colliders="none", mass=40.0)
