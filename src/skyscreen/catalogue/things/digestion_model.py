"""A model of the human body cut open at the belly: mouth, gullet, stomach, liver, small and large intestine."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("digestion model", "model of the digestive system", "digestive system"), zh=("消化系统模型", "消化系统"), kind="prop", height=1.75, mass=20.0, sound="soft", places=("studio", "hospital"))
def digestion_model(kit, at="gullet"):
    """`at`: where the food is: mouth, gullet, stomach, small, blood (leaving the small intestine) or large."""
    skin, z = kit.material("plastic", "#e8bf98", 0.6), 0.06
    half = [(0.0, 1.75), (0.12, 1.73), (0.16, 1.6), (0.13, 1.44), (0.07, 1.36), (0.08, 1.28), (0.3, 1.2), (0.36, 1.05), (0.3, 0.7), (0.33, 0.4), (0.34, 0.12), (0, 0.12)]
    body = kit.extrude([*half, *[(-x, y) for x, y in reversed(half[1:-1])]][::-1], 0.08, skin) + kit.cylinder(0.3, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 36) + kit.cylinder(0.03, 0.12, kit.material("steel"), (0, 0.03, 0), 12)
    pink, red = kit.material("plastic", "#d9777a", 0.4), kit.material("plastic", "#8c2f2a", 0.4)
    mouth = kit.ellipsoid(0.06, 0.03, 0.03, kit.material("plastic", "#b03a44", 0.4), (0.03, 1.5, z), 18)
    gullet = kit.tube([(0.03, 1.48, z), (0.0, 1.38, z), (0.0, 1.1, z), (0.05, 0.98, z + 0.02)], 0.024, pink, 12, smooth=5)
    stomach = kit.blob([kit.egg((0.13, 0.9, z + 0.04), (0.11, 0.12, 0.07), 0.05), kit.egg((0.05, 0.8, z + 0.04), (0.11, 0.06, 0.06), 0.05)], kit.material("plastic", "#c9564e", 0.4), smooth=0.06, cell=0.02)
    liver = kit.blob([kit.egg((-0.14, 0.92, z + 0.03), (0.15, 0.09, 0.06), 0.04), kit.egg((0.0, 0.95, z + 0.03), (0.09, 0.05, 0.05), 0.04)], red, smooth=0.05, cell=0.02)
    coil = [(0.02 + 0.14 * cos(5 * pi * t) * (1 - 0.15 * t), 0.66 - 0.28 * t + 0.015 * sin(20 * pi * t), z + 0.04 + 0.015 * sin(10 * pi * t)) for t in (k / 40 for k in range(41))]
    small = kit.tube(coil, 0.03, kit.material("plastic", "#e8a27c", 0.4), 10, smooth=2)
    frame = [(-0.2, 0.38, z), (-0.23, 0.5, z), (-0.22, 0.68, z), (-0.1, 0.73, z + 0.02), (0.1, 0.71, z + 0.02), (0.24, 0.69, z), (0.24, 0.5, z), (0.18, 0.36, z), (0.04, 0.3, z), (0.0, 0.2, z)]
    large = kit.tube(frame, 0.045, kit.material("plastic", "#a8646a", 0.4), 12, smooth=5)
    bite = kit.sphere(0.026, kit.material("plastic", "#f2d23c", 0.4), (0, 0, 0), 10)
    if at == "mouth":  # ground to and fro
        food = kit.hinge("bite", bite.many([(0.0, 1.51, z + 0.03), (0.05, 1.5, z + 0.04)]), (0.03, 1.5, z), "y", "slide", length=0.025, period=0.6)
    elif at == "stomach":  # kneaded
        pulp = sum((bite.move(0.13 + 0.05 * cos(k), 0.88 + 0.05 * sin(k), z + 0.1) for k in (0.5, 2.0, 3.5, 5.2)), bite.scale(1.5).move(0.12, 0.87, z + 0.1))
        food = kit.hinge("bite", pulp, (0.12, 0.87, z + 0.1), (0, 0, 1), "turn", rate=1.6, when="always")
    elif at in ("small", "blood"):
        crumb = bite.scale(0.9)
        food = kit.hinge("bite", crumb.many([(x, y, w + 0.04) for x, y, w in coil[3::4]]), (0.0, 0.5, z), "x", "slide", length=0.03, period=1.2)
        if at == "blood":  # through the wall of the gut into a vessel that carries it off
            vessel = kit.tube([(0.12, 0.42, z + 0.1), (0.26, 0.56, z + 0.12), (0.2, 0.82, z + 0.14), (-0.06, 0.9, z + 0.12)], 0.018, kit.material("plastic", "#c2202a", 0.3), 10, smooth=4)
            food += vessel + kit.hinge("flow", crumb.many([(0.16 + 0.03 * k, 0.47 + 0.05 * k, z + 0.14) for k in range(4)]), (0.2, 0.5, z), (0.5, 0.86, 0), "stream", length=0.058, period=0.7)
    elif at == "large":
        food = kit.hinge("bite", bite.many([(x, y, w + 0.045) for x, y, w in frame[1:8:2]]), (0.0, 0.6, z), "y", "slide", length=0.02, period=2.0)
    else:
        # The swallowed bite: a lump that the gullet's muscles push down.
        food = kit.hinge("bite", bite.move(0.0, 1.4, z + 0.02), (0.0, 1.4, z), (0, -1, 0), "stream", length=0.36, period=3.0)
    return kit.model(body, mouth, gullet, stomach, liver, small, large, food, colliders="none", mass=20.0, facts=kit.pointed(mouth=(0.05, 1.5, 0.09), gullet=(0.0, 1.22, 0.09), stomach=(0.15, 0.92, 0.17), liver=(-0.18, 0.92, 0.15), small=(0.08, 0.5, 0.13), large=(-0.23, 0.58, 0.11)))
