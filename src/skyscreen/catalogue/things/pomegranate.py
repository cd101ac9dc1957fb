"""A pomegranate with its crown, and a half full of red seeds."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("pomegranate", "pomegranates"),
    zh=("石榴",),
    kind="food", height=0.1, mass=0.3, sound="soft", places=("market", "kitchen"),
)  # fmt: skip
def pomegranate(kit, colour="#c0302c"):
    skin, seed, pith = kit.material("food", colour, 0.3, slot="colour"), kit.material("glazed", "#a8101c", 0.06), kit.material("food", "#f0dcae")
    crown = kit.cone(0.006, 0.018, skin, (0, 0, 0), 6).turn("x", 18).move(0, 0.0, 0.008).copy_round(6).move(0, 0.078, 0)
    whole = kit.sphere(0.042, skin, (0, 0.041, 0), 28) + kit.cylinder(0.012, 0.008, skin, (0, 0.076, 0), 14) + crown
    half = kit.ellipsoid(0.041, 0.024, 0.041, skin, (0, 0.024, 0), 26) + kit.cylinder(0.038, 0.02, pith, (0, 0.018, 0), 28)
    rng = kit.random("seeds")
    grains = kit.ellipsoid(0.0045, 0.004, 0.0052, seed, (0, 0, 0), 8).many([(0.034 * r * math.sin(a), 0.04, 0.034 * r * math.cos(a), math.degrees(a)) for r, a in ((((k + 0.5) / 70) ** 0.5, 2.39996 * k + rng.uniform(-0.1, 0.1)) for k in range(70))])
    return kit.model(whole.move(-0.045, 0, 0), (half + grains).turn("x", 22).move(0.05, 0.004, 0.015), colliders="box")
