"""The Oriental Pearl Tower in Shanghai: three legs, two great spheres, a spire; lit in colours at night."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("oriental pearl tower", "oriental pearl", "shanghai tv tower"), zh=("东方明珠", "东方明珠塔", "东方明珠电视塔"), kind="building",
    places=("shanghai_bund",),
    height=468.0, mass=1.2e8, sound="metal")
def oriental_pearl(kit):
    grey, pink = kit.material("concrete", "#b0a8a8"), kit.material("facade", "#a85a78", None, 1.2, 0.0, "", bay=4.0, floor=4.0, lit=0.75)
    glow = kit.material("neon", "#ff4a9a", emission=4.0)
    legs = sum(kit.ropes([((9 * sin(a), 0, 9 * cos(a)), (9 * sin(a), 285, 9 * cos(a)), 4.6), ((62 * sin(a), 3.0, 62 * cos(a)), (12 * sin(a), 92, 12 * cos(a)), 3.6)], grey, 8) for a in (0, 2.094, 4.189))
    balls = kit.sphere(25, pink, (0, 93, 0), 30) + kit.sphere(22.5, pink, (0, 272, 0), 30) + kit.sphere(8, pink, (0, 340, 0), 18)
    balls += sum(kit.sphere(6, pink, (0, y, 0), 14) for y in (140, 168, 196, 224))
    rings = sum(kit.torus(r, 0.9, glow, (0, y, 0), 36, 5) for r, y in ((25.4, 93), (22.9, 272), (21, 284), (20, 258), (8.4, 340), (23, 105), (23, 81)))
    spire = kit.lathe([(5, 285), (4, 340), (2.4, 350), (1.6, 400), (0.6, 466), (0, 468)], grey, segments=12)
    base = kit.lathe([(40, 0), (40, 6), (28, 12), (0, 13)], grey, segments=28)
    return kit.model(legs, balls, rings, spire, base, colliders="box", lights=[kit.light((0, 120, 30), "#ff6aa8", 4000, 200)])
