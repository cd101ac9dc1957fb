"""A lacquered bento box: rice with a plum, rolls, egg, greens."""

from skyscreen.catalogue import thing


@thing(
    en=("bento", "lunch box", "lunchbox", "packed lunch", "bento box"),
    zh=("便当", "饭盒", "盒饭", "午餐盒", "外卖", "外卖盒", "快餐盒"),
    kind="food", height=0.075, mass=0.6, sound="wood", places=("cafe", "park"),
)  # fmt: skip
def bento(kit, colour="#8a1c18"):
    lacquer, inner = kit.material("plastic", colour, 0.2, slot="colour"), kit.material("plastic", "#1c1414", 0.3)
    base = kit.box(0.24, 0.008, 0.17, inner, 0.002)
    wall = kit.box(0.25, 0.055, 0.008, lacquer, 0.002).many([(0, 0, z) for z in (-0.085, 0.085)]) + kit.box(0.008, 0.055, 0.17, lacquer, 0.002).many([(x, 0, 0) for x in (-0.121, 0.0, 0.121)])
    food = kit.material
    rice = kit.box(0.11, 0.045, 0.155, food("food", "white"), 0.014, (-0.06, 0.008, 0)) + kit.sphere(0.013, food("food", "crimson", 0.3), (-0.06, 0.056, 0), 12)
    rolls = (kit.cylinder(0.02, 0.035, food("food", "#15201a"), segments=16) + kit.cylinder(0.017, 0.036, food("food", "white"), segments=16) + kit.cylinder(0.007, 0.037, food("food", "salmon"), segments=10)).many([(0.03, 0.012, -0.055), (0.03, 0.012, -0.01), (0.075, 0.012, -0.055), (0.075, 0.012, -0.01)])
    egg = kit.box(0.045, 0.035, 0.03, food("food", "#f0c040"), 0.008).many([(0.03, 0.012, 0.045), (0.08, 0.012, 0.045)])
    greens = sum(kit.ellipsoid(0.014, 0.016, 0.014, food("leaf", "#3f8a34"), (0.105 - 0.02 * (k % 2), 0.05, 0.03 + 0.014 * k), 8) for k in range(4))
    return kit.model(base, wall, rice, rolls, egg, greens, colliders="box")
