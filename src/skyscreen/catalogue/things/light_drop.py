"""A model of a raindrop that parts sunlight: a glass ball, a white ray in, a red and a violet ray out."""

from math import cos, radians, sin

from skyscreen.catalogue import thing


@thing(en=("raindrop model", "model raindrop"), zh=("雨滴模型", "水滴模型"), kind="prop", height=1.2, mass=40.0, sound="glass", places=("studio",))
def light_drop(kit):
    y, r = 0.7, 0.5
    glass = kit.material("glass", "#dff1ff")

    def at(angle, reach=1.0):
        return r * reach * cos(radians(angle)), y + r * reach * sin(radians(angle)), 0.0

    def ray(points, colour, thick):
        return kit.tube(points, thick, kit.material("lamp", colour, emission=1.6), 8)

    # Least deviation (Descartes): a ray that meets the drop 59.4° from its axis comes back 42.5° (red) or 40.9°
    # (violet) from where it came. The fan is drawn three times as wide so that it can be seen.
    into, back = at(120.6), (at(-19.6), at(-17.0), at(-14.6))
    out = ((at(-159.8), 42.5), (at(-154.6), 40.0), (at(-149.8), 37.4))
    white = ray([(into[0] - 1.15, into[1], 0), into], "#fff4d8", 0.022)
    rays = white
    for (leave, angle), mirror, colour in zip(out, back, ("#ff3020", "#40e060", "#7040ff"), strict=True):
        a = radians(angle)
        rays += ray([into, mirror], colour, 0.011) + ray([mirror, leave], colour, 0.011)
        rays += ray([leave, (leave[0] - 0.62 * cos(a), leave[1] - 0.62 * sin(a), 0)], colour, 0.014)
    foot = kit.cylinder(0.16, 0.04, kit.material("steel"), (0, 0, 0), 30) + kit.cylinder(0.018, 0.2, kit.material("steel"), (0, 0.03, 0), 12)
    return kit.model(kit.sphere(r, glass, (0, y, 0), 48), rays, foot, colliders="none", mass=40.0)
