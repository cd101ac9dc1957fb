"""A pineapple: a golden scaly barrel with its crown of stiff leaves."""

import math

from skyscreen.catalogue import thing


@thing(en=("pineapple",), zh=("菠萝", "凤梨"), kind="food", height=0.339, mass=1.2, sound="soft", places=("kitchen", "market"))
def pineapple(kit, colour="#c88a24"):
    skin = kit.material("food", colour, 0.5, slot="colour")
    core = kit.lathe([(0, 0), (0.04, 0.004), (0.057, 0.04), (0.06, 0.09), (0.054, 0.14), (0.035, 0.17), (0, 0.175)], kit.material("food", kit.mix(colour, "brown", 0.5), 0.6), segments=20)
    spots = []
    for ring in range(10):
        y = 0.015 + 0.0162 * ring
        r = 0.0605 * math.sin(math.pi * (0.2 + 0.62 * ring / 9.5)) ** 0.55
        spots += [(r * math.sin(a), y, r * math.cos(a), math.degrees(a)) for a in (2 * math.pi * (k + 0.5 * (ring % 2)) / 13 for k in range(13))]
    scales = kit.ellipsoid(0.0135, 0.009, 0.006, skin, segments=6).many(spots[:: 1 if kit.detail > 0.4 else 3])
    leaf = kit.material("leaf", "#4f7a3a")
    crown = []
    for ring in range(5):
        tilt, long = 62 - 13 * ring, 0.075 + 0.018 * ring
        blade = kit.sheet(lambda u, v, n=long: (0.011 * (2 * v - 1) * (1 - u) ** 0.7, n * u, 0.006 * (2 * v - 1) ** 2 - 0.015 * u * u), 6, 2, leaf) + kit.sheet(lambda u, v, n=long: (0.011 * (2 * v - 1) * (1 - u) ** 0.7, n * u, 0.006 * (2 * v - 1) ** 2 - 0.015 * u * u), 6, 2, leaf, flip=True)
        crown.append(blade.turn("x", tilt).move(0, 0.168 + 0.006 * ring, 0.012).copy_round(7).turn("y", 25 * ring))
    return kit.model(core, scales, *crown, colliders="cylinder")
