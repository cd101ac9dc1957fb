"""A guardian lion of stone: curled mane, open jaws, a paw on its ball, on a carved plinth."""

import math

from skyscreen.catalogue import thing


@thing(en=("stone lion", "guardian lion", "foo dog"), zh=("石狮", "石狮子", "门狮"), kind="prop", height=1.5, mass=900.0, sound="stone",
       places=("city_street", "park"))
def stone_lion(kit, colour="#9a9486"):
    stone = kit.material("stone", colour, slot="colour")
    dark = kit.material("stone", kit.mix(colour, "black", 0.35))
    plinth = kit.box(0.78, 0.1, 1.0, stone, 0.02) + kit.box(0.68, 0.3, 0.9, stone, 0.01, at=(0, 0.1, 0)) + kit.box(0.78, 0.1, 1.0, stone, 0.02, at=(0, 0.38, 0))
    plinth += sum(kit.box(w, 0.16, d, dark, 0.0, at=(0, 0.17, 0)) for w, d in ((0.52, 0.905), (0.685, 0.7)))
    y = 0.48
    body = kit.blob(
        [kit.egg((0, y + 0.34, -0.12), (0.2, 0.3, 0.24)), kit.egg((0, y + 0.24, -0.25), (0.24, 0.2, 0.2)), kit.ball((0, y + 0.78, 0.1), 0.2),
         kit.limb((0.12, y + 0.5, 0.1), (0.14, y + 0.08, 0.26), 0.085, 0.075), kit.limb((-0.12, y + 0.5, 0.1), (-0.16, y + 0.24, 0.3), 0.085, 0.075),
         kit.egg((0.14, y + 0.05, 0.31), (0.085, 0.055, 0.1)), kit.egg((-0.16, y + 0.2, 0.34), (0.08, 0.05, 0.09)),
         kit.egg((0.2, y + 0.1, -0.1), (0.1, 0.13, 0.2)), kit.egg((-0.2, y + 0.1, -0.1), (0.1, 0.13, 0.2)),
         kit.egg((0.2, y + 0.05, 0.08), (0.08, 0.05, 0.09)), kit.egg((-0.2, y + 0.05, 0.08), (0.08, 0.05, 0.09)),
         kit.egg((0, y + 0.76, 0.27), (0.12, 0.07, 0.1)), kit.egg((0, y + 0.64, 0.24), (0.1, 0.04, 0.09)), kit.ball((0, y + 0.8, 0.37), 0.04),
         kit.limb((0, y + 0.3, -0.42), (0, y + 0.62, -0.38), 0.07, 0.09)], stone, 0.05, 0.027)
    mouth = kit.ellipsoid(0.085, 0.035, 0.06, dark, (0, y + 0.69, 0.3), 14)
    eyes = kit.sphere(0.035, stone, (0.075, y + 0.85, 0.265), 12).both() + kit.sphere(0.014, dark, (0.083, y + 0.85, 0.295), 8).both()
    brows = kit.ellipsoid(0.055, 0.025, 0.03, stone, (0.08, y + 0.9, 0.25), 10).both()
    fangs = kit.cone(0.014, 0.05, stone, segments=6).turn("x", 180).move(0.055, y + 0.715, 0.34).both()
    ears = kit.ellipsoid(0.05, 0.06, 0.03, stone, (0.17, y + 0.94, 0.06), 10).both()
    curl = kit.ellipsoid(0.055, 0.055, 0.05, stone, segments=10) + kit.torus(0.028, 0.016, stone, (0, 0, 0), 12, 6).turn("x", 90).move(0, 0, 0.035)
    spots = []
    for row in range(4):
        for k in range(9):
            a, b = math.radians(-120 + 30 * k), math.radians(38 - 30 * row)
            if abs(a) > 0.95 or row == 0:
                spots.append((0.22 * math.sin(a) * math.cos(b), y + 0.78 + 0.22 * math.sin(b), 0.06 + 0.2 * math.cos(a) * math.cos(b), math.degrees(a)))
    mane = curl.many(spots)
    globe = kit.sphere(0.1, stone, (-0.17, y + 0.1, 0.34), 18) + kit.torus(0.1, 0.012, dark, (0, 0, 0), 20, 5).turn("z", 30).move(-0.17, y + 0.1, 0.34)
    collar = kit.torus(0.2, 0.025, dark, segments=26, sides=6).scale(1, 1, 0.9).turn("x", 24).move(0, y + 0.57, 0.06) + kit.sphere(0.04, stone, (0, y + 0.5, 0.25), 10)
    return kit.model(plinth, body, mouth, eyes, brows, fangs, ears, mane, globe, collar, colliders="box")
