"""A seal that lies on its belly, head up: sleek spotted body, round dark eyes, whiskers, flippers."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("seal", "harbour seal", "seal pup"),
    zh=("海豹", "小海豹"),
    kind="quadruped",
    moves="walker",
    motions=("idle",),
    height=0.72,
    mass=85.0,
    sound="flesh",
    floats=True,
    young=("seal pup", "小海豹"),
    places=("beach", "ocean"),
)
def seal(kit, colour="#8a8c90", belly="#d8d4ca"):
    skin, black = kit.material("skin", colour, 0.3, slot="colour"), kit.material("eye", "black", 0.08)
    _pale, dark = kit.material("skin", belly, 0.35), kit.material("skin", "#3f4246", 0.35)
    back, under = kit.colour(colour), kit.colour(belly)
    body = kit.blob(
        [kit.limb((0, 0.13, -0.75), (0, 0.2, -0.3), 0.09, 0.19), kit.egg((0, 0.23, 0.05), (0.25, 0.22, 0.36)), kit.limb((0, 0.28, 0.2), (0, 0.45, 0.42), 0.2, 0.15),
         kit.ball((0, 0.56, 0.5), 0.135), kit.egg((0, 0.52, 0.61), (0.075, 0.055, 0.06)), kit.ball((0.04, 0.505, 0.635), 0.042), kit.ball((-0.04, 0.505, 0.635), 0.042)],
        skin, 0.09, 0.036)
    rng = kit.random("spots")
    spots = [(rng.uniform(-0.26, 0.26), rng.uniform(0.18, 0.55), rng.uniform(-0.7, 0.4), rng.uniform(0.018, 0.045)) for _ in range(60)]

    def coat(x, y, z):
        share = max(0.0, min(1.0, (0.2 + 0.5 * max(z - 0.15, 0) - y) / 0.14 + 0.3))
        base = tuple(p * (1 - share) + q * share for p, q in zip(back, under, strict=True))
        near = min(math.dist((x, y, z), s[:3]) / s[3] for s in spots)
        return tuple(c * 0.45 for c in base) if near < 1 else base

    body = body.tinted(coat)
    nose = kit.ellipsoid(0.03, 0.02, 0.018, kit.material("leather", "black", 0.3), (0, 0.545, 0.668), 14)
    eye = kit.sphere(0.033, black, (0.075, 0.595, 0.592), 18) + kit.sphere(0.008, kit.material("lamp", "white", emission=1.5), (0.085, 0.608, 0.62), 8)
    brow = kit.sphere(0.008, dark, (0.05, 0.645, 0.585), 8)
    hairs = kit.ropes([((0.05, 0.5 + 0.01 * k, 0.665), (0.21, 0.49 + 0.03 * (k - 1.5), 0.66 + 0.012 * k), 0.0018) for k in range(4)], kit.material("hair", "white"), 4)
    dots = kit.sphere(0.005, dark, segments=6).many([(0.03 + 0.018 * (k % 3), 0.495 + 0.016 * (k // 3), 0.672 - 0.006 * (k % 3)) for k in range(6)])
    mouth = kit.tube([(0, 0.505, 0.676), (0.03, 0.482, 0.664), (0.06, 0.485, 0.63)], 0.004, dark, 5, smooth=3)
    fin = kit.blob([kit.limb((0.17, 0.16, 0.26), (0.34, 0.035, 0.34), 0.075, 0.035), kit.egg((0.37, 0.03, 0.33), (0.11, 0.025, 0.085))], skin, 0.04, 0.028)
    fin += kit.cone(0.009, 0.035, dark, segments=6).turn("x", 90).many([(0.32 + 0.04 * k, 0.035, 0.4 - 0.014 * k) for k in range(4)])
    tail = kit.blob([kit.limb((0.03, 0.12, -0.78), (0.1, 0.07, -0.98), 0.05, 0.03), kit.egg((0.13, 0.065, -1.02), (0.08, 0.022, 0.12))], skin, 0.03, 0.026)
    face = (eye + brow + hairs + dots + mouth).both()
    return kit.hauler(
        body, nose, face, fins=[(fin, (0.17, 0.16, 0.26)), (tail, (0.05, 0.1, -0.86))], neck=(0, 0.36, 0.30), rear=-0.45
    )
