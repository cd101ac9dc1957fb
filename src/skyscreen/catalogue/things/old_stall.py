"""A stall as it stood in markets of old: a linen awning on poles, a board on trestles, baskets of fruit, jars, a balance."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("wooden stall", "ancient stall", "medieval stall", "old market stall", "trestle stall"), zh=("古代摊位", "木摊", "老式摊位", "古代摊子"),
    kind="building", height=2.5, mass=120.0, sound="wood", places=("roman_town", "medieval_town", "song_town"),
)  # fmt: skip
def old_stall(kit, colour="#d8c49a"):
    wood, linen, wicker = kit.material("wood", "#6a4a2c"), kit.material("cloth", colour, slot="colour"), kit.material("rope", "#a8824a")
    poles = kit.ropes([((s * 1.15, 0, z), (s * 1.15, high, z), 0.035) for s in (-1, 1) for z, high in ((0.75, 2.05), (-0.75, 2.45))] + [((-1.2, high, z), (1.2, high, z), 0.025) for z, high in ((0.75, 1.95), (-0.75, 2.32))], wood, 7)

    def cloth(u, v):
        sag = 0.1 * math.sin(math.pi * u) * (0.5 + 0.5 * math.sin(math.pi * v))
        return -1.32 + 2.64 * u, 2.48 - 0.45 * v - sag, -0.86 + 1.85 * v

    awning = kit.sheet(cloth, 12, 6, linen, flip=True) + kit.sheet(lambda u, v: (cloth(u, v)[0], cloth(u, v)[1] - 0.012, cloth(u, v)[2]), 12, 6, linen)
    hem = kit.sheet(lambda u, v: (-1.32 + 2.64 * u, 2.03 - 0.2 * v * (0.75 + 0.25 * math.cos(8 * math.pi * u)), 0.99 + 0.01 * v), 24, 1, linen, flip=True)
    board = kit.box(2.3, 0.06, 1.0, kit.material("planks", "#8a6842"), 0.0, (0, 0.74, 0)) + kit.ropes([((x, 0, z), (x, 0.75, 0.5 * z), 0.03) for x in (-0.85, 0.85) for z in (-0.42, 0.42)], wood, 6)
    rng, goods = kit.random("goods"), []
    basket = kit.lathe([(0.17, 0.8), (0.24, 0.93), (0.26, 0.94), (0.23, 0.92), (0.15, 0.82), (0, 0.82)], wicker, segments=20)
    for k, (tone, x, z) in enumerate((("#b02a1c", -0.8, 0.2), ("#d8902c", -0.25, 0.22), ("#7a9a3a", 0.3, 0.2), ("#5a2a50", -0.55, -0.26), ("#c8b070", 0.0, -0.26))):
        goods.append(basket.move(x, -0.03, z))
        spots = [(x + r * math.cos(a), 0.9 + 0.07 * (1 - r / 0.2), z + r * math.sin(a)) for r, a in ((0.2 * rng.random() ** 0.5, rng.uniform(0, 6.28)) for _ in range(kit.n(16, 8)))]
        goods.append(kit.sphere(0.045 if k != 4 else 0.035, kit.material("food", tone), (0, 0, 0), 8).many(spots))
    jar = kit.lathe([(0.03, 0), (0.1, 0.14), (0.13, 0.32), (0.06, 0.44), (0.055, 0.5), (0.075, 0.52)], kit.material("ceramic", "#a85c38"), segments=18)
    jars = jar.many([(0.75, 0.8, -0.2), (0.98, 0.8, 0.12, 0, 0.8), (-1.35, 0, 0.55, 0, 1.5), (-1.32, 0, 0.15, 0, 1.25)])
    scale = kit.ropes([((0.72, 1.14, 0.25), (0.72, 0.8, 0.25), 0.012), ((0.5, 1.14, 0.25), (0.94, 1.14, 0.25), 0.01)] + [((x, 1.14, 0.25), (x + s * 0.06, 0.93, 0.25), 0.003) for x in (0.5, 0.94) for s in (-1, 1)], kit.material("brass"), 5) + kit.lathe([(0.07, 0.93), (0.05, 0.915), (0, 0.91)], kit.material("brass"), segments=16).many([(0.5, 0, 0.25), (0.94, 0, 0.25)])
    return kit.model(poles, awning, hem, board, *goods, jars, scale, colliders="box", sockets={"counter": (0, 0.8, 0.4)})
