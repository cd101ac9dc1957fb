"""A human skeleton on a stand, as in a classroom: skull, spine, ribs, pelvis, arms and legs."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("skeleton", "human skeleton", "bones"), zh=("骨架", "骷髅", "人体骨骼", "骨骼模型"), kind="prop", height=1.78, mass=12.0, sound="wood", places=("classroom", "hospital", "museum"))
def skeleton(kit):
    bone = kit.material("horn", "#ece0c4", 0.5)
    dark = kit.material("paint", "#2a2420", 0.8)
    skull = kit.blob([kit.egg((0, 1.68, -0.01), (0.075, 0.09, 0.095)), kit.egg((0, 1.6, 0.045), (0.05, 0.05, 0.045), 0.03)], bone, smooth=0.03, cell=0.014)
    skull += kit.tube([(-0.05, 1.6, 0.0), (-0.035, 1.545, 0.07), (0, 1.535, 0.085), (0.035, 1.545, 0.07), (0.05, 1.6, 0.0)], 0.012, bone, 8, smooth=3)
    holes = sum(kit.ellipsoid(0.019, 0.021, 0.012, dark, (s * 0.031, 1.655, 0.083), 12) for s in (-1, 1)) + kit.ellipsoid(0.01, 0.016, 0.01, dark, (0, 1.615, 0.092), 10)
    teeth = kit.box(0.05, 0.016, 0.012, kit.material("horn", "#fffaf0", 0.3), 0.002, (0, 1.565, 0.076))
    spine = kit.cylinder(0.019, 0.014, bone, (0, 0, 0), 10).many([(0, 0.96 + 0.0245 * k, -0.03 + 0.02 * sin(k / 24 * 2 * pi)) for k in range(24)])
    ribs = []
    for k in range(10):
        y, wide = 1.40 - 0.036 * k, 0.095 + 0.045 * sin(pi * min(k + 1.5, 9) / 11)
        for s in (-1, 1):
            front = (s * 0.02, y - 0.05, 0.095) if k < 7 else (s * 0.08, y - 0.05, 0.06)
            ribs.append(kit.tube([(s * 0.015, y, -0.04), (s * wide, y - 0.01, -0.03), (s * wide * 1.06, y - 0.03, 0.03), front], 0.007, bone, 6, smooth=4))
    breast = kit.box(0.034, 0.2, 0.014, bone, 0.006, (0, 1.17, 0.09))
    bars = []

    def limb(a, b, r):
        bars.append(kit.capsule(a, b, r * 0.75, bone, 10) + kit.sphere(r * 1.35, bone, a, 10) + kit.sphere(r * 1.3, bone, b, 10))

    hip = kit.blob([kit.egg((s * 0.08, 0.95, -0.01), (0.075, 0.075, 0.03), 0.03) for s in (-1, 1)] + [kit.egg((0, 0.92, -0.03), (0.05, 0.05, 0.025), 0.03)], bone, smooth=0.02, cell=0.016)
    for s in (-1, 1):
        limb((s * 0.02, 1.43, 0.07), (s * 0.17, 1.45, -0.01), 0.009)
        limb((s * 0.19, 1.42, -0.02), (s * 0.235, 1.13, -0.02), 0.016)
        for dz in (-0.012, 0.012):
            limb((s * 0.235, 1.11, -0.02 + dz), (s * 0.255, 0.87, 0.01 + dz), 0.009)
        limb((s * 0.1, 0.9, -0.01), (s * 0.09, 0.5, 0.0), 0.02)
        limb((s * 0.09, 0.47, 0.0), (s * 0.085, 0.09, -0.02), 0.017)
        limb((s * 0.115, 0.46, -0.01), (s * 0.11, 0.1, -0.02), 0.007)
        bars.append(kit.ellipsoid(0.024, 0.02, 0.014, bone, (s * 0.09, 0.49, 0.028), 10))
        for f in range(5):
            a = -0.4 + 0.2 * f
            bars.append(kit.tube([(s * 0.255, 0.86, 0.01 + 0.01 * f), (s * (0.258 + 0.015 * cos(a)), 0.77, 0.0 + 0.02 * f), (s * 0.256, 0.7 + (0.03 if f in (0, 4) else 0), 0.0 + 0.022 * f)], [0.007, 0.006, 0.004], bone, 6))
            bars.append(kit.tube([(s * (0.07 + 0.013 * f), 0.055, 0.0), (s * (0.06 + 0.02 * f), 0.02, 0.13 - 0.01 * f)], [0.009, 0.006], bone, 6))
        bars.append(kit.ellipsoid(0.03, 0.035, 0.05, bone, (s * 0.09, 0.045, -0.04), 12))
    stand = kit.cylinder(0.2, 0.02, kit.material("steel"), (0, 0, -0.1), 30) + kit.cylinder(0.012, 1.4, kit.material("steel"), (0, 0.01, -0.1), 10)
    return kit.model(skull, holes, teeth, spine, *ribs, breast, hip, *bars, stand, colliders="box", mass=12.0, facts=kit.pointed(skull=(0.03, 1.74, 0.07), ribs=(-0.12, 1.28, 0.04), spine=(0.0, 1.05, 0.0), thigh=(0.1, 0.7, 0.02), hand=(-0.26, 0.78, 0.05), pelvis=(-0.09, 0.95, 0.03), knee=(0.09, 0.49, 0.04)))
