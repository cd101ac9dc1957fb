"""A pine cone with two acorns and a walnut beside it."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("pine cone", "acorn", "walnut", "chestnut", "almond"),
    zh=("松果", "橡子", "核桃", "栗子", "板栗", "松子"),
    kind="food", height=0.095, mass=0.06, sound="wood", places=("forest", "autumn_wood"),
)  # fmt: skip
def pine_cone(kit, colour="#7a4c28"):
    bark, tip = kit.material("wood", colour, 0.7, slot="colour"), kit.material("wood", kit.mix(colour, "tan", 0.5), 0.7)
    core = kit.lathe([(0, 0), (0.02, 0.006), (0.03, 0.03), (0.022, 0.065), (0, 0.092)], bark, segments=14)
    scales = []
    for k in range(kit.n(72, 30)):
        u = k / 72
        r, y, a = 0.031 * math.sin(math.pi * (0.2 + 0.72 * u)) ** 0.8, 0.008 + 0.078 * u, k * 2.399
        scales.append(kit.ellipsoid(0.011, 0.0028, 0.0085, tip if k % 2 else bark, (r, 0, 0), 7).turn("z", 26 - 40 * u).turn("y", math.degrees(a)).move(0, y, 0))
    acorn = kit.ellipsoid(0.011, 0.017, 0.011, kit.material("wood", "#b07a3a", 0.2), (0, 0.012, 0), 14) + kit.lathe([(0.0125, 0.016), (0.013, 0.022), (0.007, 0.029), (0, 0.03)], kit.material("bark"), segments=14) + kit.cylinder(0.0015, 0.008, bark, (0, 0.029, 0), 5)
    nut = kit.ellipsoid(0.021, 0.02, 0.018, kit.material("wood", "#c8a06a", 0.6), (0, 0.02, 0), 16) + kit.torus(0.0195, 0.0016, bark, segments=20, sides=4).turn("x", 90).move(0, 0.02, 0)
    return kit.model(core, sum(scales[1:], scales[0]), acorn.turn("z", 70).move(0.055, 0.008, 0.02), acorn.turn("z", -80).turn("y", 40).move(0.05, 0.008, -0.025), nut.move(-0.055, 0, 0.015), colliders="box")
