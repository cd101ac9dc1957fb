"""A witch's broom in flight: the handle ahead, the twigs streaming behind."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("flying broom", "flying broomstick", "witch's broom"),
    zh=("飞天扫帚", "会飞的扫帚", "魔法扫帚"),
    kind="prop",
    height=0.3,
    mass=1.2,
    sound="wood",
    flies=True,
    ridden="sit",
    speed=9.0,
    places=("forest",),
)
def flying_broom(kit, colour="wheat"):
    straw, wood, cord = kit.material("rope", colour, slot="colour"), kit.material("wood", "oak"), kit.material("rope", "crimson")
    handle = [(0, 0.16, -0.35), (0.01, 0.15, 0.1), (-0.008, 0.17, 0.6), (0.0, 0.22, 1.0), (0.0, 0.25, 1.2)]
    stick = kit.tube(handle, [0.02, 0.02, 0.018, 0.017, 0.015], wood, 12, smooth=5)
    profile = [(0, 0.0), (0.018, 0.0), (0.035, 0.05), (0.045, 0.14), (0.12, 0.34), (0.13, 0.5), (0.06, 0.72), (0, 0.74)]
    sheaf = kit.lathe(profile, straw, segments=26).turn("x", -90).move(0, 0.16, -0.3)
    rng = kit.random("twigs")
    twigs = []
    for _ in range(kit.n(150, 50)):
        a, r = rng.uniform(0, 2 * math.pi), rng.random() ** 0.5
        c, s = math.cos(a) * r, math.sin(a) * r
        end = -1.02 - 0.14 * rng.random()
        twigs.append(((0.12 * c, 0.16 + 0.12 * s, -0.7), (0.10 * c, 0.15 + 0.10 * s, end), 0.0028))
    bind = sum(kit.torus(r, 0.006, cord, (0, 0, 0), 22, 6).turn("x", 90).move(0, 0.16, z) for r, z in (
        (0.04, -0.37), (0.045, -0.41), (0.05, -0.46)))  # fmt: skip
    return kit.model(stick, sheaf, kit.ropes(twigs, straw), bind, colliders="box",
                     sockets={"top": (0, 0.18, 0.1), "seat": (0, 0.18, 0.1), "grip": (0, 0.2, 0.75)})  # fmt: skip
