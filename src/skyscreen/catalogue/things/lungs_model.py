"""A model of the chest that breathes: windpipe, two lungs that widen, the diaphragm that goes down as they do, the heart."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("lungs model", "model of the lungs", "lungs"), zh=("肺部模型", "肺模型", "肺"), kind="prop", height=1.6, mass=15.0, sound="soft", places=("studio", "hospital"))
def lungs_model(kit, hiccup=0):
    """`hiccup` 1: the diaphragm jerks, and the throat snaps shut above it; 2: the same, with the nerve that gives the order."""
    pink, pale, z = kit.material("plastic", "#e08a8e", 0.5), kit.material("plastic", "#e9d9c0", 0.4), 0.0
    stand = kit.cylinder(0.3, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 36) + kit.cylinder(0.025, 0.5, kit.material("steel"), (0, 0.03, -0.1), 12)
    pipe = kit.tube([(0, 1.6, z), (0, 1.2, z)], 0.045, pale, 16) + sum((kit.torus(0.046, 0.01, pale, (0, 1.26 + 0.055 * k, z), 24, 6) for k in range(1, 6)), kit.torus(0.046, 0.01, pale, (0, 1.26, z), 24, 6))
    twigs = []
    for s in (-1, 1):
        twigs.append(kit.tube([(0, 1.22, z), (s * 0.12, 1.1, z + 0.1), (s * 0.22, 0.98, z + 0.16)], [0.038, 0.03, 0.02], pale, 10, smooth=4))
        for a, b in ((0.34, 1.06), (0.34, 0.84), (0.2, 0.8), (0.16, 1.16)):
            twigs.append(kit.tube([(s * 0.18, 1.04, z + 0.14), (s * a, b, z + 0.17)], [0.016, 0.006], pale, 8))
    lungs = []
    for s in (-1, 1):
        body = kit.blob([kit.egg((s * 0.26, 0.9, z), (0.19, 0.3, 0.16), 0.05), kit.egg((s * 0.2, 1.12, z), (0.11, 0.18, 0.11), 0.05)], pink, smooth=0.08, cell=0.025)
        lungs.append(kit.hinge("left" if s > 0 else "right", body, (s * 0.16, 1.15, z), (0, 0, 0), "beat", length=0.07, period=4.0))
    heart = kit.hinge("heart", kit.ellipsoid(0.1, 0.12, 0.09, kit.material("plastic", "#a5222a", 0.35), (0.05, 0.86, z + 0.14), 20), (0.05, 0.86, z + 0.14), (0, 0, 0), "beat", length=0.06, period=0.9)

    def dome(u, v):
        a, r = 2 * pi * u, 0.46 * v
        return r * cos(a), 0.62 - 0.16 * v * v, 0.55 * r * sin(a)

    muscle = kit.hinge("diaphragm", kit.sheet(dome, 36, 8, kit.material("plastic", "#a8433a", 0.5), flip=True, closed=True), (0, 0.6, z), (0, -1, 0), "slide", length=0.07 if hiccup else 0.045, period=0.7 if hiccup else 4.0)
    points = {}
    more = []
    if hiccup:
        red = kit.material("lamp", "#e8321e", emission=0.5)
        more += [kit.arrow([(x, 0.52, 0.3), (x, 0.28, 0.3)], 0.024, red) for x in (-0.16, 0.16)]
        more.append(kit.hinge("lid", kit.ellipsoid(0.075, 0.02, 0.06, red, (0, 1.5, z + 0.03), 18), (0, 1.5, z), (0, 0, 0), "beat", length=0.25, period=0.7))
        more.append(kit.arrow([(0.45, 1.62, 0.1), (0.1, 1.58, 0.08), (0.06, 1.53, 0.08)], 0.016, kit.material("lamp", "#1f7fe8", emission=0.6)))
        points = {"snap": (0.0, 1.52, 0.08), "jerk": (0.16, 0.36, 0.32)}
    if hiccup == 2:
        nerve = kit.material("lamp", "#ffc81e", emission=1.2)
        more.append(kit.tube([(-0.5, 1.62, 0.0), (-0.3, 1.45, 0.1), (-0.12, 1.2, 0.2), (-0.1, 0.85, 0.22), (-0.18, 0.62, 0.16)], 0.014, nerve, 8, smooth=4))
        more.append(kit.hinge("spark", kit.sphere(0.03, nerve, (-0.1, 1.15, 0.23), 12), (-0.1, 1.15, 0.23), (0, -1, 0), "stream", length=0.35, period=0.7))
        points["nerve"] = (-0.11, 1.1, 0.24)
    return kit.model(stand, pipe, *twigs, *lungs, heart, muscle, *more, colliders="none", mass=15.0, facts=kit.pointed(windpipe=(0, 1.42, 0.05), lung=(-0.3, 0.92, 0.15, "right"), diaphragm=(0.25, 0.55, 0.1, "diaphragm"), branch=(0.18, 1.03, 0.17), heart=(0.05, 0.84, 0.22), **points))
