"""A tall porcelain vase painted in cobalt: bands, a scroll of vines about the belly, leaves at the foot; raw, painted or fired."""

from itertools import pairwise
from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("porcelain vase", "porcelain", "ming vase", "porcelain jar", "chinaware"), zh=("瓷瓶", "青花瓷", "青花瓷瓶", "瓷器", "青花瓶"), kind="prop", height=0.46, mass=1.8, sound="glass", places=("museum", "chinese_hall"))
def porcelain_vase(kit, made="fired"):
    """`made`: raw (bare clay), painted (dull, before the fire) or fired (white and blue under glaze)."""
    outline = [(0, 0), (0.07, 0.0), (0.075, 0.01), (0.085, 0.04), (0.125, 0.14), (0.14, 0.22), (0.125, 0.29), (0.075, 0.345), (0.045, 0.375), (0.042, 0.42), (0.06, 0.455), (0.055, 0.46), (0.036, 0.42), (0.036, 0.38), (0, 0.36)]
    clay = kit.material("ceramic", "#f7fafc", 0.06) if made == "fired" else kit.material("plaster", "#cfc6b4")
    parts = [kit.lathe(outline, clay, segments=44)]
    if made != "raw":
        blue = kit.material("ceramic", "#1f3f9a", 0.08) if made == "fired" else kit.material("plaster", "#5a6478")

        def wall(h):
            """Radius of the outside at a height."""
            for (a, low), (b, high) in pairwise(outline[1:11]):
                if low <= h <= high:
                    return a + (b - a) * (h - low) / max(high - low, 1e-6)
            return 0.05

        on = lambda a, h, out=0.001: ((wall(h) + out) * sin(a), h, (wall(h) + out) * cos(a))
        parts += [kit.torus(wall(h), thick, blue, (0, h, 0), 44, 6) for h, thick in ((0.045, 0.003), (0.13, 0.0022), (0.3, 0.0022), (0.335, 0.003), (0.385, 0.002), (0.448, 0.003))]
        vine = [on(2 * pi * k / 96, 0.215 + 0.032 * sin(6 * 2 * pi * k / 96)) for k in range(97)]
        parts.append(kit.tube(vine, 0.0028, blue, 5))
        petal = kit.ellipsoid(0.011, 0.018, 0.003, blue, (0, 0.012, 0), 8)
        for k in range(6):
            a = 2 * pi * (k + 0.25) / 6
            for side, h in ((0.0, 0.185), (0.5 * 2 * pi / 6, 0.245)):
                flower = sum((petal.turn("z", 72 * j) for j in range(1, 5)), petal)
                x, y, z = on(a + side, h, 0.0)
                parts.append(flower.turn("y", (a + side) * 180 / pi).move(x, y, z))
        leaf = kit.ellipsoid(0.012, 0.034, 0.003, blue, (0, 0, 0), 8)
        parts += [leaf.turn("x", 22).turn("y", 360 * k / 14).move(*on(2 * pi * k / 14, 0.088, 0.0)) for k in range(14)]
        parts += [kit.ellipsoid(0.008, 0.017, 0.003, blue, (0, 0, 0), 8).turn("x", -42).turn("y", 360 * k / 12).move(*on(2 * pi * k / 12, 0.317, 0.0)) for k in range(12)]
    return kit.model(*parts, colliders="cylinder")
