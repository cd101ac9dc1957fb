"""A porcelain vase with a few stems."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("vase", "flower vase"),
    zh=("花瓶",),
    kind="prop",
    height=0.52,
    places=("living_room", "kitchen"),
    sound="glass",
    mass=1.2,
)
def vase(kit, colour="white", flowers="pink"):
    clay = kit.material("ceramic", colour, slot="colour")
    body = kit.lathe(
        [
            (0, 0),
            (0.05, 0),
            (0.055, 0.006),
            (0.085, 0.09),
            (0.08, 0.16),
            (0.038, 0.23),
            (0.042, 0.26),
            (0.037, 0.258),
            (0.033, 0.23),
            (0.07, 0.15),
            (0, 0.03),
        ],
        clay,
        segments=36,
    )
    if not flowers:
        return kit.model(body, colliders="cylinder")
    stem, petal = kit.material("leaf"), kit.material("petal", flowers, slot="flowers")
    rng = kit.random("stems")
    parts = []
    for k in range(7):
        turn, lean, high = k * 2.4, rng.uniform(0.03, 0.13), rng.uniform(0.4, 0.5)
        x, z = math.cos(turn) * lean, math.sin(turn) * lean
        parts.append(kit.tube([(0, 0.1, 0), (x * 0.4, 0.28, z * 0.4), (x, high, z)], 0.003, stem, 5, smooth=3))
        parts.append(kit.ellipsoid(0.012, 0.01, 0.012, kit.material("petal", "yellow"), (x, high + 0.004, z), 8))
        for p in range(6):
            a = p * math.pi / 3 + turn
            parts.append(
                kit.ellipsoid(0.017, 0.004, 0.009, petal, segments=8)
                .turn("y", -math.degrees(a))
                .move(x + math.cos(a) * 0.02, high, z + math.sin(a) * 0.02)
            )
    return kit.model(body, sum(parts).sway(0.3, 0.25, 0.52), colliders="cylinder")
