"""A blood vessel cut open lengthwise: red cells, a white cell and platelets stream through it."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("blood vessel", "blood cells", "red blood cells"), zh=("血管模型", "血管", "血细胞", "红细胞"), kind="prop", height=1.35, mass=20.0, sound="soft", places=("studio", "hospital"))
def blood_vessel(kit):
    wall, y, r, long = kit.material("plastic", "#c8545a", 0.5), 0.85, 0.45, 2.4

    def shell(radius):
        return lambda u, v: (long * (u - 0.5), y + radius * sin(pi * (v + 0.5)), radius * cos(pi * (v + 0.5)))

    tube = kit.sheet(shell(r), 20, 24, kit.material("plastic", "#f0a8a0", 0.6)) + kit.sheet(shell(r + 0.06), 20, 24, wall, flip=True)
    tube += sum((kit.box(long, 0.06, 0.03, wall, 0.0, (0, y + s * (r + 0.03) - 0.03, 0)) for s in (-1,)), kit.box(long, 0.06, 0.03, wall, 0.0, (0, y + r, 0)))
    stand = sum(kit.cylinder(0.03, y - r - 0.03, kit.material("steel"), (x, 0, 0), 12) for x in (0.8, -0.8))
    # A red cell: a disc with a dent on both sides, 8 µm wide; here 0.22 m.
    half = [(0.0, 0.012), (0.04, 0.016), (0.07, 0.034), (0.095, 0.034), (0.11, 0.0)]
    cell = kit.lathe([*[(a, -b) for a, b in half], *reversed(half[:-1])], kit.material("plastic", "#c01f26", 0.35), segments=26)
    rng, red = kit.random("cells"), []
    step = 0.6
    for k in range(4):
        for x, up, deep in ((0.05, 0.2, -0.1), (0.2, -0.12, 0.1), (0.36, 0.06, 0.12), (0.42, -0.28, -0.05), (0.15, 0.02, -0.2), (0.5, 0.26, 0.0)):
            tip, roll = rng.uniform(0, 180), rng.uniform(0, 180)
            red.append(cell.turn("x", tip).turn("z", roll).move(-1.2 + step * k + x, y + up, deep))
    # One step is like the next only from afar: each goes a whole length, and new ones come in where they leave.
    flow = kit.hinge("red", sum(red[1:], red[0]), (0, y, 0), (1, 0, 0), "slide", length=0.22, period=14.0, phase=-0.1)
    rough = kit.material("plastic", "#f4f0e6", 0.6)
    white = kit.blob([kit.ball((0.1, y + 0.02, 0.2), 0.14), *[kit.ball((0.1 + 0.12 * cos(a), y + 0.02 + 0.12 * sin(a), 0.24), 0.05) for a in (0.3, 1.6, 2.8, 4.0, 5.2)]], rough, smooth=0.04, cell=0.02)
    roll = kit.hinge("white", white, (0.1, y, 0.2), (1, 0, 0), "slide", length=0.12, period=14.0, phase=-0.1)
    chips = kit.ellipsoid(0.035, 0.02, 0.035, kit.material("plastic", "#f2cf6a", 0.5), (0, 0, 0), 10).many([(-0.55, y - 0.2, 0.25, 0), (-0.35, y + 0.16, 0.26, 0), (0.55, y - 0.05, 0.27, 0), (0.85, y + 0.2, 0.2, 0), (-0.9, y + 0.02, 0.2, 0)])
    small = kit.hinge("chips", chips, (0, y, 0), (1, 0, 0), "slide", length=0.22, period=14.0, phase=-0.1)
    return kit.model(tube, stand, flow, roll, small, colliders="none", mass=20.0, facts=kit.pointed(red=(-0.75, y - 0.05, 0.2, "red"), white=(0.12, y + 0.06, 0.33, "white"), platelet=(0.55, y - 0.05, 0.3, "chips"), wall=(0.9, y - 0.48, 0.03)))
