"""A guardian lion of stone: curled mane, open jaws, a paw on its ball, a red ribbon, on a carved plinth."""

import math

from skyscreen.catalogue import thing


@thing(en=("stone lion", "guardian lion", "foo dog"), zh=("石狮", "石狮子", "门狮"), kind="prop", height=1.53, mass=900.0, sound="stone",
       places=("city_street", "park"))
def stone_lion(kit, colour="#9a9486"):
    stone = kit.material("stone", colour, slot="colour")
    dark = kit.material("stone", kit.mix(colour, "black", 0.35))
    plinth = kit.box(0.78, 0.1, 1.0, stone, 0.02) + kit.box(0.68, 0.3, 0.9, stone, 0.01, at=(0, 0.1, 0)) + kit.box(0.78, 0.1, 1.0, stone, 0.02, at=(0, 0.38, 0))
    plinth += sum(kit.box(w, 0.16, d, dark, 0.0, at=(0, 0.17, 0)) for w, d in ((0.52, 0.905), (0.685, 0.7)))
    y = 0.48
    shaded, red = kit.material("stone", kit.mix(colour, "black", 0.55)), kit.material("silk", "red", slot="ribbon")
    body = kit.blob(
        [kit.egg((0, y + 0.34, -0.12), (0.2, 0.3, 0.24)), kit.egg((0, y + 0.24, -0.25), (0.24, 0.2, 0.2)), kit.egg((0, y + 0.5, 0.06), (0.19, 0.2, 0.17)),
         kit.limb((0.13, y + 0.5, 0.1), (0.15, y + 0.08, 0.26), 0.085, 0.075), kit.limb((-0.13, y + 0.5, 0.1), (-0.17, y + 0.24, 0.3), 0.085, 0.075),
         kit.egg((0.15, y + 0.05, 0.31), (0.09, 0.055, 0.11)), kit.egg((-0.17, y + 0.22, 0.34), (0.085, 0.05, 0.1)),
         kit.egg((0.21, y + 0.1, -0.1), (0.1, 0.13, 0.2)), kit.egg((-0.21, y + 0.1, -0.1), (0.1, 0.13, 0.2)),
         kit.egg((0.22, y + 0.05, 0.1), (0.085, 0.05, 0.1)), kit.egg((-0.22, y + 0.05, 0.1), (0.085, 0.05, 0.1)),
         kit.limb((0, y + 0.3, -0.42), (0, y + 0.62, -0.38), 0.07, 0.09), kit.ball((0.07, y + 0.68, -0.38), 0.07), kit.ball((-0.07, y + 0.68, -0.38), 0.07)], stone, 0.05, 0.027)
    claws = kit.ellipsoid(0.022, 0.02, 0.035, shaded, segments=8).many([(x + d, h, z) for x, h, z in ((0.15, y + 0.03, 0.41), (-0.17, y + 0.2, 0.43)) for d in (-0.045, 0.0, 0.045)])
    # The head, a third of the whole as the masons make it: square muzzle, open jaws, bulging eyes under knotted brows.
    h = y + 0.8
    head = kit.blob(
        [kit.ball((0, h, 0.1), 0.22), kit.egg((0, h - 0.02, 0.31), (0.17, 0.085, 0.12)), kit.egg((0, h - 0.16, 0.26), (0.14, 0.05, 0.11)), kit.egg((0.1, h - 0.04, 0.33), (0.075, 0.075, 0.08)),
         kit.egg((-0.1, h - 0.04, 0.33), (0.075, 0.075, 0.08)), kit.egg((0, h + 0.035, 0.4), (0.07, 0.045, 0.045))], stone, 0.03, 0.024)
    mouth = kit.ellipsoid(0.125, 0.05, 0.09, shaded, (0, h - 0.105, 0.31), 16) + kit.ellipsoid(0.06, 0.02, 0.08, kit.material("stone", "#8a3a30"), (0, h - 0.12, 0.33), 12)
    teeth = kit.box(0.028, 0.03, 0.014, stone, 0.004).many([(0.033 * k, h - 0.098, 0.405 - 0.006 * abs(k)) for k in (-2, -1, 0, 1, 2)])
    fangs = kit.cone(0.02, 0.07, stone, segments=8).turn("x", 180).move(0.1, h - 0.07, 0.375).both() + kit.cone(0.016, 0.05, stone, segments=8).move(0.085, h - 0.145, 0.34).both()
    nostrils = kit.sphere(0.018, shaded, (0.033, h + 0.03, 0.436), 8).both()
    eyes = kit.sphere(0.052, stone, (0.1, h + 0.085, 0.27), 16).both() + kit.torus(0.05, 0.012, shaded, segments=18, sides=6).turn("x", 78).turn("y", 16).move(0.103, h + 0.085, 0.285).both()
    eyes += kit.sphere(0.024, shaded, (0.112, h + 0.088, 0.31), 12).both()
    brows = kit.ellipsoid(0.085, 0.035, 0.04, stone, segments=12).turn("z", 18).move(0.1, h + 0.155, 0.25).both()
    ears = kit.ellipsoid(0.06, 0.085, 0.035, stone, (0.21, h + 0.15, 0.13), 12).both() + kit.ellipsoid(0.03, 0.05, 0.02, shaded, (0.217, h + 0.15, 0.155), 10).both()
    curl = kit.ellipsoid(0.068, 0.068, 0.06, stone, segments=10) + kit.torus(0.036, 0.014, shaded, (0, 0, 0), 14, 6).turn("x", 90).move(0, 0, 0.045) + kit.sphere(0.016, shaded, (0, 0, 0.055), 8)
    spots = []
    for row in range(4):
        for k in range(10):
            a, b = math.radians(-153 + 34 * k), math.radians(56 - 34 * row)
            if abs(a) > 1.05 or row == 0:
                spots.append((0.27 * math.sin(a) * math.cos(b), h + 0.01 + 0.25 * math.sin(b), 0.05 + 0.24 * math.cos(a) * math.cos(b), math.degrees(a)))
    mane = curl.many(spots)
    globe = kit.sphere(0.11, stone, (-0.17, y + 0.11, 0.35), 20) + sum(kit.torus(0.108, 0.012, shaded, (0, 0, 0), 22, 5).turn("z", d).move(-0.17, y + 0.11, 0.35) for d in (30, 90, 150))
    collar = kit.torus(0.19, 0.03, red, segments=28, sides=7).scale(1, 1, 0.9).turn("x", 24).move(0, y + 0.55, 0.08)
    collar += kit.sphere(0.055, kit.material("brass", "gold"), (0, y + 0.46, 0.275), 14) + kit.torus(0.055, 0.022, red, segments=14, sides=6).turn("x", 90).scale(1.3, 0.8, 1).move(0.08, y + 0.5, 0.26).both()
    return kit.model(plinth, body, claws, head, mouth, teeth, fangs, nostrils, eyes, brows, ears, mane, globe, collar, colliders="box")
