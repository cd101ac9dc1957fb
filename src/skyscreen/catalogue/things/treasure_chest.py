"""A treasure chest, lid thrown back, brimming with gold."""

import math

from skyscreen.catalogue import thing


@thing(en=("treasure chest", "treasure", "chest", "trunk"), zh=("宝箱", "宝藏", "百宝箱"), kind="prop", height=0.92, mass=60.0, sound="wood",
       places=("beach",))
def treasure_chest(kit, colour="walnut"):
    wood, iron, gold = kit.material("wood", colour, slot="colour"), kit.material("iron"), kit.material("brass")
    body = kit.box(0.84, 0.4, 0.5, wood, 0.02) + kit.box(0.76, 0.02, 0.42, kit.material("cloth", "maroon"), 0.0, at=(0, 0.385, 0))
    planks = sum(kit.box(0.85, 0.006, 0.51, kit.material("wood", "black"), 0.0, at=(0, 0.13 * k, 0)) for k in (1, 2))
    bands = sum(kit.box(0.06, 0.41, 0.52, iron, 0.006, at=(x, -0.003, 0)) for x in (-0.3, 0.3)) + kit.box(0.87, 0.05, 0.53, iron, 0.006, at=(0, 0.36, 0))
    studs = kit.sphere(0.012, gold, segments=8).many([(x, y, 0.262) for x in (-0.3, 0.3) for y in (0.08, 0.2, 0.31)])
    lock = kit.box(0.13, 0.15, 0.03, gold, 0.01, at=(0, 0.25, 0.255)) + kit.cylinder(0.018, 0.035, iron, segments=12).turn("x", 90).move(0, 0.34, 0.255)
    arc = [(0.25 * math.cos(a), 0.2 * math.sin(a)) for a in (math.pi * k / 14 for k in range(15))]
    lid = kit.extrude(arc, 0.84, wood).turn("y", 90) + sum(
        kit.extrude([(x * 1.03, y * 1.04) for x, y in arc], 0.06, iron).turn("y", 90).move(x0, 0, 0) for x0 in (-0.3, 0.3))
    lid += kit.box(0.87, 0.04, 0.53, iron, 0.006, at=(0, -0.01, 0))
    lid = lid.move(0, 0, 0.25).turn("x", -78).move(0, 0.41, -0.27)
    lid = kit.hinge("lid", lid, (0, 0.41, -0.27), "x", "open", degrees=-78, rests=1)
    handle = kit.torus(0.06, 0.012, iron, segments=18, sides=6, at=(0, 0, 0)).turn("x", 90).turn("y", 90).move(0.44, 0.2, 0).both()
    rng = kit.random("gold")
    heap = kit.ellipsoid(0.36, 0.12, 0.19, gold, (0, 0.38, 0), 20)
    coin = kit.cylinder(0.026, 0.007, gold, (0, -0.0035, 0), 12)
    turned = [coin.turn("x", t).turn("z", s) for t, s in ((12, 8), (-25, 14), (50, -18), (70, 35))]
    coins = None
    for k, one in enumerate(turned):
        spots = []
        for _ in range(kit.n(26, 10)):
            r, a = rng.random() ** 0.5, rng.uniform(0, 6.28)
            x, z = 0.37 * r * math.cos(a), 0.2 * r * math.sin(a)
            spots.append((x, 0.385 + 0.115 * math.sqrt(max(1 - r * r, 0)) + 0.006 * k, z, rng.uniform(0, 360), rng.uniform(0.9, 1.15)))
        coins = one.many(spots) if coins is None else coins + one.many(spots)
    spill = coin.many([(rng.uniform(-0.35, 0.4), 0.005, 0.3 + 0.14 * rng.random(), rng.uniform(0, 360)) for _ in range(9)])
    gems = sum(kit.lathe([(0, -0.03), (0.032, 0.0), (0.02, 0.018), (0, 0.018)], kit.material("carpaint", tone), (x, y, z), 8)
               for tone, x, y, z in (("red", 0.12, 0.51, 0.08), ("emerald", -0.16, 0.5, 0.1), ("royal blue", 0.03, 0.5, 0.16), ("violet", 0.22, 0.03, 0.36)))
    pearls = kit.sphere(0.014, kit.material("ceramic", "white", 0.1), segments=10).many(
        [(-0.3 + 0.032 * k, 0.44 + 0.05 * math.sin(k * 0.55), 0.2 + 0.06 * math.sin(k * 0.3)) for k in range(16)])
    crown = kit.lathe([(0.075, 0), (0.085, 0.05)], gold, segments=24) + kit.lathe([(0.082, 0.05), (0.072, 0.0)], gold, segments=24)
    crown += kit.cone(0.018, 0.05, gold, (0.083, 0.045, 0), 5).copy_round(8) + kit.torus(0.077, 0.009, gold, (0, 0.005, 0), 24, 6)
    return kit.model(body, planks, bands, studs, lock, lid, handle, heap, coins, spill, gems, pearls, crown.turn("z", 18).move(-0.08, 0.5, -0.04),
                     colliders="box", lights=[kit.light((0, 0.65, 0.1), "gold", 0.35, 1.2)])
