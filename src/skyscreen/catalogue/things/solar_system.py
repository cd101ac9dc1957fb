"""The solar system as an orrery: eight planets round the Sun, each turning at its own rate; sizes and distances are not to scale."""

from math import cos, radians, sin

from skyscreen.catalogue import thing

PLANETS = (
    # name, distance here, radius here, colour, years round the Sun (NASA planetary fact sheet), where it starts
    ("mercury", 0.42, 0.045, "#9a8f85", 0.241, 20), ("venus", 0.58, 0.075, "#e3c27a", 0.615, 150),
    ("earth", 0.76, 0.08, "#2f6fc4", 1.0, 265), ("mars", 0.93, 0.06, "#c4552e", 1.881, 60),
    ("jupiter", 1.22, 0.17, "#d2a679", 11.86, 330), ("saturn", 1.58, 0.14, "#e0c890", 29.46, 205),
    ("uranus", 1.88, 0.1, "#9fd6dc", 84.0, 110), ("neptune", 2.12, 0.1, "#3f62c8", 164.8, 290),
)  # fmt: skip


@thing(en=("solar system", "orrery", "planets", "model of the solar system"), zh=("太阳系模型", "太阳系", "行星仪", "八大行星"), kind="prop", height=1.1, mass=80.0, sound="metal", places=("studio", "museum"))
def solar_system(kit, pace=0.5):
    y, lamp = 0.8, kit.material("lamp", "#ffc24a", emission=4.0)
    sun = kit.sphere(0.3, lamp, (0, y, 0), 36)
    stand = kit.cylinder(0.03, y - 0.25, kit.material("brass"), (0, 0, 0), 16) + kit.cylinder(0.4, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 40)
    orbit, parts, points = kit.material("lamp", "#8fa6c8", emission=0.4), [], {}
    for name, far, r, colour, years, start in PLANETS:
        at = (far * sin(radians(start)), y, far * cos(radians(start)))
        ball = kit.sphere(r, kit.material("plastic", colour, 0.5), at, 24)
        if name == "saturn":
            ring = kit.lathe([(1.35 * r, 0), (2.1 * r, 0), (2.1 * r, 0.004), (1.35 * r, 0.004)], kit.material("plastic", "#cdb98c", 0.6), segments=44)
            ball += ring.turn("z", 26).move(*at)
        if name == "earth":
            ball += kit.ellipsoid(r * 0.6, r * 0.7, r * 0.5, kit.material("plastic", "#4f8f4a", 0.6), (at[0] - 0.03, y + 0.02, at[2] + 0.045), 12)
        if name == "jupiter":
            ball += sum((kit.torus(r * (1 - h * h / r / r) ** 0.5, 0.012, kit.material("plastic", "#a8714a", 0.5), (at[0], y + h, at[2]), 30, 6) for h in (-0.07, 0.05)), kit.torus(r, 0.01, kit.material("plastic", "#b8845a", 0.5), (at[0], y, at[2]), 30, 6))
        parts.append(kit.torus(far, 0.004, orbit, (0, y, 0), 96, 5))
        # All go the same way round, and the farther the slower.
        parts.append(kit.hinge(name, ball, (0, y, 0), "y", "turn", rate=pace / years, when="always"))
        points[name] = (at[0], at[1] + r, at[2], name)
    return kit.model(sun, stand, *parts, colliders="none", mass=80.0, lights=[kit.light((0, y, 0), "#ffd890", 2.5, 6)], facts=kit.pointed(sun=(0, y + 0.3, 0), **points))
