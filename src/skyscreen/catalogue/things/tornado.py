"""A tornado: a twisting funnel of dust from a dark cloud to the ground, debris about its foot."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("tornado", "twister", "whirlwind", "cyclone"),
    zh=("龙卷风", "旋风"),
    kind="light", height=37.6, mass=1000.0, sound="air", places=("prairie", "village"),
)  # fmt: skip
def tornado(kit, colour="#6a625a"):
    dust, dark = kit.material("snow", colour, 0.95, slot="colour"), kit.material("snow", "#4a4a50", 0.95)
    rng, _out = kit.random("funnel"), []
    axis = lambda u: (1.6 * math.sin(3.2 * u) + 2.6 * u * u, 30 * u, 1.2 * math.cos(2.6 * u) - 1.2)
    def skin(u, v, k=0):
        x, y, z = axis(u)
        r = (0.9 + 1.3 * u + 5.2 * u**3) * (1 + 0.10 * math.sin(5 * 6.2832 * v / 5 + 26 * u + k) + 0.07 * math.sin(3 * 6.2832 * v - 40 * u))
        return x + r * math.sin(6.2832 * v), y, z + r * math.cos(6.2832 * v)
    funnel = kit.sheet(skin, 46, 26, dust, closed=True) + kit.sheet(skin, 46, 26, dust, closed=True, flip=True)
    puff = kit.sphere(1.0, dark, (0, 0, 0), 10)
    top = axis(1.0)
    cloud = puff.many([(top[0] + r * math.sin(a), 30.5 + rng.uniform(-1.2, 2.4), top[2] + r * math.cos(a), 0, rng.uniform(1.8, 4.0)) for r, a in ((rng.uniform(0, 17), rng.uniform(0, 6.28)) for _ in range(60))])
    skirt = puff.painted(dust).many([(r * math.sin(a), rng.uniform(0.9, 1.5), -0.2 + r * math.cos(a), 0, rng.uniform(0.4, 1.1)) for r, a in ((rng.uniform(0.6, 4.2), rng.uniform(0, 6.28)) for _ in range(46))])
    bits = kit.box(0.5, 0.08, 0.2, kit.material("planks", "#6a4a30"), 0.0).many([(axis(u)[0] + r * math.sin(a), axis(u)[1], axis(u)[2] + r * math.cos(a), math.degrees(a)) for u, r, a in ((rng.uniform(0.02, 0.5), rng.uniform(2.4, 5.0), rng.uniform(0, 6.28)) for _ in range(44))])
    whole = kit.hinge("funnel", funnel + skirt + bits, (0.6, 0, -0.4), "y", "turn", rate=2.6, when="always")
    return kit.model(whole, cloud, colliders="none")
