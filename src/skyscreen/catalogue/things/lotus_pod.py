"""A lotus pod on its stalk: a green cone with seeds in its face, and two loose seeds."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("lotus pod", "lotus seed pod"),
    zh=("莲蓬", "莲子"),
    kind="food", height=0.26, mass=0.06, sound="soft", places=("lake", "market"),
)  # fmt: skip
def lotus_pod(kit):
    green, seed = kit.material("food", "#8aa84a", 0.6), kit.material("food", "#4a6a2c", 0.3)
    pod = kit.lathe([(0.008, 0), (0.02, 0.02), (0.045, 0.06), (0.05, 0.068), (0.046, 0.072), (0, 0.072)], green, segments=28)
    pod += (kit.cylinder(0.0068, 0.002, kit.material("food", "#5a7a34"), (0, 0.0715, 0), 14, bevel=0) + kit.ellipsoid(0.0048, 0.004, 0.0048, seed, (0, 0.0745, 0), 12)).many([(0, 0, 0)] + [(0.018 * math.sin(1.0472 * k), 0, 0.018 * math.cos(1.0472 * k)) for k in range(6)] + [(0.035 * math.sin(0.5236 * k), 0, 0.035 * math.cos(0.5236 * k)) for k in range(12)])
    return kit.model(pod.turn("x", 38).move(0, 0.19, 0), kit.tube([(0, 0, -0.02), (0, 0.1, -0.016), (0, 0.194, 0.004)], 0.005, green, 8, smooth=3), kit.ellipsoid(0.008, 0.0065, 0.0065, seed, (0.06, 0.0065, 0.02), 12), kit.ellipsoid(0.008, 0.0065, 0.0065, seed, (0.08, 0.0065, -0.01), 12), colliders="box")
