"""Heaven seen from outside: the leaning Earth at four places round the Sun, in the Sun's rays, the Moon's lit half, the sea's two bulges, or weight."""

from math import atan2, cos, degrees, pi, radians, sin

from skyscreen.catalogue import thing

LEAN = 23.4
"""Degrees by which the Earth's axis leans, always the same way."""
SLANT = 0.52
"""Metres by which the far end of a ring is drawn higher than its middle, so that near and far stand apart."""


@thing(en=("orbit model", "model of the seasons"), zh=("公转模型", "四季模型"), kind="prop", height=1.7, mass=60.0, sound="plastic", places=("studio",))
def orbit_model(kit, shows="seasons"):
    """`shows`: seasons, rays, phases, tides or gravity; nothing is to scale."""
    glow, white = kit.material("lamp", "#ffc24a", emission=4.0), kit.material("lamp", "#8fa6c8", emission=0.4)
    yellow, red, shade = kit.material("lamp", "#ffb400", emission=0.6), kit.material("lamp", "#e8321e", emission=0.4), kit.material("plastic", "#0b1020", 0.95)
    parts, points = [], {}

    def night(r, at, way):
        """The dark half of a ball: away from the light that goes along `way` (x, z)."""
        dome = kit.lathe([(r * cos(a), r * sin(a)) for a in (pi / 2 * k / 10 for k in range(11))], shade, segments=32)
        return dome.turn("z", -90).turn("y", degrees(atan2(-way[1], way[0]))).move(*at)

    def earth(name, r, at, way=None, lean=0.0):
        axis = (sin(radians(lean)), cos(radians(lean)), 0.0)
        sea, land, ice = (kit.material("plastic", c, 0.5) for c in ("#2f6fc4", "#4f8f4a", "#eef4f6"))
        lands = sum((kit.ellipsoid(0.34 * r, s * r, 0.34 * r, land, (0.72 * r * cos(a), h * r, 0.72 * r * sin(a)), 14) for a, h, s in ((0.3, 0.3, 0.4), (2.3, -0.1, 0.5), (4.2, 0.25, 0.42), (5.3, -0.35, 0.3))), kit.ellipsoid(0.42 * r, 0.1 * r, 0.42 * r, ice, (0, 0.93 * r, 0), 16))
        lands += kit.ellipsoid(0.42 * r, 0.1 * r, 0.42 * r, ice, (0, -0.93 * r, 0), 16)
        ball = kit.sphere(r, sea, (0, 0, 0), 32) + kit.torus(1.004 * r, 0.018 * r, kit.material("lamp", "#ff9d5c", emission=0.5), (0, 0, 0), 40, 6)
        parts.append((ball + kit.cylinder(0.03 * r, 3.0 * r, kit.material("lamp", "#ffffff", emission=0.7), (0, -1.5 * r, 0), 10)).turn("z", -lean).move(*at))
        parts.append(kit.hinge(name, lands.turn("z", -lean).move(*at), at, axis, "turn", rate=0.7, when="always"))
        if way is not None:
            parts.append(night(1.02 * r, at, way))
        points.setdefault(name, (at[0], at[1] + r, at[2] + 0.3 * r))

    def moon(r, at, way=(1.0, 0.0)):
        parts.append(kit.sphere(r, kit.material("plastic", "#efe9da", 0.7), at, 24) + night(1.03 * r, at, way))

    lights = []
    if shows == "seasons":
        y = 0.95
        ring = [(1.2 * cos(a), y - SLANT * sin(a), 0.8 * sin(a)) for a in (2 * pi * k / 72 for k in range(73))]
        parts += [kit.tube(ring, 0.006, white, 6), kit.sphere(0.2, glow, (0, y, 0), 32)]
        points["sun"], lights = (0, y + 0.2, 0), [kit.light((0, y, 0.3), "#ffe0a0", 3.0, 6)]
        for k, name in enumerate(("december", "september", "june", "march")):
            a = pi / 2 * k
            earth(name, 0.19, (1.2 * cos(a), y - SLANT * sin(a), 0.8 * sin(a)), (cos(a), 0.8 * sin(a)), LEAN)
        # Counter-clockwise as seen from the north.
        for k in range(4):
            bend = [pi / 2 * k + pi / 4 + d for d in (0.16, 0.0, -0.16)]
            parts.append(kit.arrow([(1.2 * cos(a), y - SLANT * sin(a), 0.8 * sin(a)) for a in bend], 0.012, yellow))
    elif shows == "rays":
        y, r = 0.9, 0.55
        earth("earth", r, (0.35, y, 0), (1.0, 0.0), -LEAN)
        points |= {"day": (0.1, y + 0.05, 0.52), "night": (0.72, y, 0.42), "north": (0.35 - 0.2, y + 0.45, 0.2), "south": (0.35 + 0.08, y - 0.45, 0.3), "axis": (0.02, y + 0.76, 0)}
        for h in (-0.42, -0.21, 0.0, 0.21, 0.42):
            end = 0.35 - (r * r - h * h) ** 0.5 - 0.02
            parts.append(kit.arrow([(-1.1, y + h, 0), (end, y + h, 0)], 0.014, yellow))
        parts.append(kit.sphere(0.28, glow, (-1.25, y, -0.05), 32))
        points["sun"], points["rays"] = (-1.25, y + 0.28, 0), (-0.6, y + 0.42, 0.02)
    elif shows == "phases":
        y = 0.8
        earth("earth", 0.17, (0.1, y, 0), (1.0, 0.0))
        parts += [kit.arrow([(-1.5, y + h, 0), (-1.12, y + h, 0)], 0.014, yellow) for h in (-0.35, 0.0, 0.35)]
        points["light"] = (-1.3, y + 0.38, 0)
        # From new moon (between Earth and Sun) counter-clockwise, as seen from the north.
        for k, name in enumerate(("new", "crescent", "quarter", "gibbous", "full", "waning", "last", "old")):
            a = pi - pi / 4 * k
            at = (0.1 + 0.95 * cos(a), y - 0.5 * sin(a), 0.75 * sin(a))
            moon(0.12, at)
            points[name] = (at[0], at[1] + 0.12, at[2])
    elif shows == "tides":
        y = 0.9
        # The water, far too deep, cut through the middle; the Earth stands out of it.
        parts.append(kit.ellipsoid(0.72, 0.46, 0.08, kit.material("plastic", "#5fb4ee", 0.3), (-0.3, y, 0.0), 48))
        earth("earth", 0.4, (-0.3, y, 0))
        moon(0.16, (1.2, y, 0))
        parts.append(kit.arrow([(0.46, y, 0.02), (1.0, y, 0.02)], 0.018, yellow))
        points |= {"moon": (1.2, y + 0.16, 0), "near": (0.25, y + 0.08, 0.1), "far": (-0.85, y + 0.08, 0.1), "low": (-0.3, y + 0.44, 0.1), "pull": (0.7, y + 0.03, 0.02)}
    else:
        y, r = 0.85, 0.5
        earth("earth", r, (0, y, 0))
        for k in range(8):
            a = pi / 4 * k + pi / 8
            way = (cos(a), sin(a))
            parts.append(kit.arrow([(0.82 * way[0], y + 0.82 * way[1], 0), (0.56 * way[0], y + 0.56 * way[1], 0)], 0.016, red))
            parts.append(kit.sphere(0.06, kit.material("plastic", "#c9302c", 0.3), (0.9 * way[0], y + 0.9 * way[1], 0), 16))
        points |= {"pull": (0.62, y + 0.27, 0), "apple": (0.34, y + 0.86, 0), "middle": (0, y, r)}
    foot = kit.cylinder(0.25, 0.04, kit.material("wood", "walnut"), (0, 0, 0), 30) + kit.cylinder(0.012, 0.75 if shows == "seasons" else 0.4, kit.material("steel"), (0, 0.03, 0), 10)
    return kit.model(*parts, foot, colliders="none", mass=60.0, lights=lights, facts=kit.pointed(**points))
