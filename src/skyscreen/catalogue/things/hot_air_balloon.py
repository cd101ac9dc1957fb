"""A hot-air balloon: gores in bands of colour, a wicker basket, a burner."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("hot air balloon", "hot-air balloon"),
    zh=("热气球",),
    kind="vehicle",
    height=22.0,
    mass=600.0,
    speed=3.0,
    flies=True,
    sound="cloth",
    places=("meadow", "mountain"),
)
def hot_air_balloon(kit, colour="red", band="gold"):
    one, two = kit.material("silk", colour, 0.6, slot="colour"), kit.material("silk", band, 0.6, slot="band")
    wicker, rope = kit.material("rope", "tan"), kit.material("rope")
    gores = 16

    def shape(u):
        if u < 0.42:
            t = u / 0.42
            return 1.1 + 6.9 * math.sin(math.pi / 2 * t) ** 1.05, 4.6 + 8.4 * t
        t = (u - 0.42) / 0.58
        return 8.0 * max(math.cos(math.pi / 2 * t), 0.0) ** 0.85, 13.0 + 9.0 * math.sin(math.pi / 2 * t)

    out = None
    for k in range(gores):

        def gore(u, v, k=k):
            r, y = shape(u)
            a = 2 * math.pi * (k + v) / gores
            bulge = 1 + 0.035 * math.sin(math.pi * v)
            return (r * bulge * math.cos(a), y, r * bulge * math.sin(a))

        made = kit.sheet(gore, 18, 4, one if k % 2 else two)
        out = made if out is None else out + made
    basket = kit.box(1.5, 1.1, 1.5, wicker, 0.06) + sum(
        kit.tube([(-0.75, 0.2 + 0.2 * k, 0.76), (0.75, 0.2 + 0.2 * k, 0.76)], 0.05, wicker, 6).copy_round(4)
        for k in range(5)
    )
    lines = kit.ropes(
        [((0.7, 1.1, 0.7), (0.85, 4.7, 0.85), 0.03), ((0.7, 1.1, 0.7), (1.15, 4.7, 0.2), 0.02)], rope
    ).copy_round(4)
    flame = kit.flame(1.3, 0.17, (0, 2.25, 0), wild=0.5) + kit.flame(0.6, 0.12, (0, 2.25, 0), gas=1.0)
    burner = kit.box(0.5, 0.2, 0.5, kit.material("steel"), at=(0, 2.1, 0))
    return kit.model(
        out,
        basket,
        lines,
        flame,
        burner,
        colliders="sphere",
        sockets={"basket": (0, 0.4, 0)},
        lights=[kit.light((0, 4, 0), "#ffa040", 20, 14, flicker=0.5)],
    )
