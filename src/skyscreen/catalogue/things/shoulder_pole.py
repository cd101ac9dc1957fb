"""A carrying pole of bamboo with a basket of vegetables and one of fruit on ropes: a pedlar's load, set down on a trestle's fork."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("shoulder pole", "carrying pole", "carrying yoke", "pole with baskets", "pedlar's load"), zh=("扁担", "挑担", "担子", "货郎担", "箩筐担子"),
    kind="prop", height=1.15, mass=18.0, sound="wood", places=("chinese_village", "old_town", "wet_market"),
)  # fmt: skip
def shoulder_pole(kit, colour="#b8924e"):
    bamboo, rope, wicker = kit.material("wood", colour, 0.4, slot="colour"), kit.material("rope", "#c8a878"), kit.material("rope", "#a8824a")
    bow = [(x, 1.12 - 0.09 * (x / 0.85) ** 2, 0.0) for x in (-0.85, -0.55, -0.2, 0.2, 0.55, 0.85)]
    pole = kit.tube(bow, [0.016, 0.022, 0.026, 0.026, 0.022, 0.016], bamboo, 10, smooth=4)
    fork = kit.ropes([((0, 0, 0), (0, 1.02, 0), 0.02), ((0, 1.0, 0), (0, 1.13, 0.07), 0.013), ((0, 1.0, 0), (0, 1.13, -0.07), 0.013)] + [((0.24 * math.sin(a), 0, 0.24 * math.cos(a)), (0, 0.34, 0), 0.014) for a in (0.5, 2.6, 4.7)], kit.material("wood", "#6a4a2c"), 7)
    basket = kit.lathe([(0.17, 0.0), (0.2, 0.04), (0.27, 0.28), (0.285, 0.29), (0.27, 0.3), (0.25, 0.28), (0.18, 0.05), (0, 0.05)], wicker, segments=26)
    basket += kit.torus(0.275, 0.014, bamboo, (0, 0.29, 0), 28, 6) + kit.torus(0.225, 0.008, bamboo, (0, 0.14, 0), 28, 5)
    cords = [((s * 0.26 * c, 0.29, s * 0.26 * d), (0, 0.99, 0), 0.006) for s in (-1, 1) for c, d in ((1, 0), (0, 1))]
    load = basket + kit.ropes(cords, rope, 5)
    rng, heaps = kit.random("load"), []
    for s, tones in ((-1, ("#5a8a3a", "#7aa84a", "#e8e4d8")), (1, ("#d8702c", "#c8301c", "#e0a01c"))):
        for k, tone in enumerate(tones):
            spots = [(s * 0.82 + r * math.cos(a), 0.3 + 0.1 * (1 - r / 0.22) + 0.02 * k, r * math.sin(a)) for r, a in ((0.2 * rng.random() ** 0.5, rng.uniform(0, 6.28)) for _ in range(9))]
            ball = kit.sphere(0.045, kit.material("food", tone), (0, 0, 0), 9) if s > 0 else kit.ellipsoid(0.05, 0.045, 0.07, kit.material("leaf" if k < 2 else "food", tone), (0, 0, 0), 9)
            heaps.append(ball.many(spots))
    return kit.model(pole, fork, load.many([(-0.82, 0, 0), (0.82, 0, 0)]), *heaps, colliders="box")
