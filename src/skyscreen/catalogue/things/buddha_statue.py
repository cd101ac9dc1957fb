"""A gilded Buddha who sits on a lotus: folded legs, a hand raised, a halo behind him."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("buddha statue", "buddha", "golden buddha", "statue of buddha", "giant buddha"), zh=("佛像", "大佛", "佛祖像", "金佛", "菩萨像"), kind="prop",
    places=("temple", "buddhist_hall"), height=2.66, mass=3000.0, sound="metal")
def buddha_statue(kit, colour="#d8a83a"):
    gold, dark, red = kit.material("brass", colour, slot="colour"), kit.material("brass", "#8a6420"), kit.material("paint", "#8f1d16", 0.5)
    base = kit.lathe([(1.15, 0), (1.15, 0.16), (0.95, 0.22), (0.95, 0.34), (1.1, 0.4), (0, 0.4)], red, segments=40) + kit.torus(1.12, 0.035, gold, (0, 0.4, 0), 44, 6)
    petal = kit.ellipsoid(0.17, 0.2, 0.09, gold, (0, 0.55, 0.98), 12)
    lotus = sum(petal.turn("y", 22.5 * k) for k in range(16)) + sum(petal.scale(0.9).turn("y", 22.5 * k + 11.25).move(0, 0.12, 0) for k in range(16)) + kit.cylinder(0.95, 0.24, dark, (0, 0.4, 0), 36)
    body = kit.blob([
        kit.egg((0, 0.86, 0.05), (0.62, 0.22, 0.46)), kit.limb((0.55, 0.8, 0.1), (-0.25, 0.8, 0.52), 0.17, 0.12), kit.limb((-0.55, 0.8, 0.1), (0.25, 0.84, 0.52), 0.17, 0.12),
        kit.limb((0, 0.95, -0.02), (0, 1.5, -0.04), 0.36, 0.33), kit.egg((0, 1.62, -0.04), (0.44, 0.2, 0.25)), kit.limb((0, 1.7, -0.02), (0, 1.85, 0.0), 0.12, 0.11), kit.egg((0, 2.04, 0.02), (0.215, 0.26, 0.22)), kit.egg((0, 2.3, -0.02), (0.1, 0.1, 0.1)),
        kit.limb((0.42, 1.6, -0.02), (0.54, 1.22, 0.08), 0.12, 0.1), kit.limb((0.54, 1.22, 0.08), (0.3, 1.36, 0.4), 0.09, 0.07), kit.limb((0.3, 1.36, 0.4), (0.28, 1.56, 0.44), 0.07, 0.05),
        kit.limb((-0.42, 1.6, -0.02), (-0.55, 1.2, 0.06), 0.12, 0.1), kit.limb((-0.55, 1.2, 0.06), (-0.1, 0.98, 0.4), 0.09, 0.07),
    ], gold, 0.07, 0.055)
    ears = kit.ellipsoid(0.03, 0.12, 0.045, gold, (0.215, 1.98, 0.0), 10).both()
    curls = kit.sphere(0.03, dark, (0, 0, 0), 6).many([(0.215 * x, 2.06 + 0.24 * y, 0.0 + 0.215 * z) for x, y, z in [(0.94 * (1 - (k / 60) ** 2) ** 0.5 * c, 0.15 + 0.85 * k / 60, 0.94 * (1 - (k / 60) ** 2) ** 0.5 * s - 0.06) for k in range(2, 58) for c, s in ((cos(2.4 * k), sin(2.4 * k)),)] if not (z > 0.5 and y < 0.55)])
    face = kit.ellipsoid(0.05, 0.008, 0.02, dark, (0.08, 2.06, 0.215), 10).both() + kit.ellipsoid(0.025, 0.045, 0.03, gold, (0, 2.0, 0.23), 10) + kit.ellipsoid(0.05, 0.012, 0.02, kit.material("paint", "#a8482c"), (0, 1.91, 0.215), 10) + kit.sphere(0.016, kit.material("paint", "#b8281c"), (0, 2.13, 0.225), 8)
    halo = kit.torus(0.48, 0.035, gold, (0, 0, 0), 44, 8).turn("x", 90).move(0, 2.04, -0.16) + kit.cylinder(0.46, 0.02, dark, (0, 0, 0), 40).turn("x", 90).move(0, 2.04, -0.19) + kit.spikes([((0.48 * cos(0.524 * k), 2.04 + 0.48 * sin(0.524 * k), -0.17), (0.62 * cos(0.524 * k), 2.04 + 0.62 * sin(0.524 * k), -0.17), 0.05) for k in range(12)], gold, 5)
    return kit.model(base, lotus, body, ears, curls, face, halo, colliders="box")
