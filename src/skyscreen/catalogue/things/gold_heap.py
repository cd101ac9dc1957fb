"""A dragon's heap of gold: coins in drifts, a crown, two goblets, a chest half buried, gems."""

import math

from skyscreen.catalogue import thing


@thing(en=("pile of gold", "heap of gold", "gold hoard", "mountain of gold", "heap of treasure", "pile of treasure", "hoard"), zh=("金币堆", "一堆金币", "金山", "宝藏堆"),
       kind="furniture", height=1.06, mass=4000.0, sound="metal", places=("cave", "dungeon"))
def gold_heap(kit, colour="#d8a830"):
    gold, dark, red = kit.material("brass", colour, 0.22, slot="colour"), kit.material("wood", "#5a3820"), kit.material("glass", "crimson")
    rng, big = kit.random("heap"), 2.3

    def top(x, z):
        r = math.hypot(x, z) / big
        return max(0.92 * (1 - r * r) + 0.07 * math.sin(3.1 * x + 1) * math.cos(2.7 * z), 0.0) if r < 1 else 0.0

    def skin(u, v):
        r, a = big * u, 2 * math.pi * v
        return r * math.cos(a), top(r * math.cos(a), r * math.sin(a)) if u < 0.999 else -0.02, r * math.sin(a)

    body = kit.sheet(skin, 22, 60, kit.material("brass", kit.mix(colour, "brown", 0.25), 0.5), flip=True)
    coin, spots = kit.cylinder(0.085, 0.018, gold, segments=8, bevel=0.0), []
    for _ in range(240):
        a, r = 2 * math.pi * rng.random(), big * math.sqrt(rng.random())
        x, z = r * math.cos(a), r * math.sin(a)
        spots.append((x, top(x, z) + 0.005, z, 360 * rng.random(), 1.0))
    coins = sum(coin.turn("x", tilt).many(spots[k::6]) for k, tilt in enumerate((-32, -18, -6, 8, 20, 35)))
    cup = kit.lathe([(0.1, 0), (0.1, 0.012), (0.02, 0.03), (0.02, 0.13), (0.09, 0.18), (0.11, 0.32), (0.1, 0.32), (0.075, 0.19), (0, 0.16)], gold, segments=26)
    cups = cup.turn("z", 62).move(0.9, top(0.9, 0.7) + 0.08, 0.7) + cup.move(-0.7, top(-0.7, 0.9) - 0.04, 0.9)
    crown = (kit.lathe([(0.16, 0), (0.165, 0.09), (0.155, 0.09), (0.15, 0)], gold, segments=32) + sum(kit.cone(0.035, 0.1, gold, segments=10).move(0.158 * math.cos(a), 0.085, 0.158 * math.sin(a)) for a in (2 * math.pi * k / 8 for k in range(8)))).turn("x", 20).move(0.1, top(0.1, 0.5), 0.5)
    chest = (kit.box(0.8, 0.45, 0.5, dark, 0.03) + kit.box(0.84, 0.06, 0.54, gold, 0.01, (0, 0.4, 0)) + kit.box(0.06, 0.46, 0.54, gold, 0.01).many([(-0.3, 0, 0), (0.3, 0, 0)])).turn("z", 12).turn("y", 30).move(-1.0, 0.18, 0.2)
    gems = sum(kit.sphere(0.05, kit.material("glass", tone), segments=6).many([(x, top(x, z) + 0.03, z) for x, z in pts]) for tone, pts in (("emerald", ((0.5, 1.1), (-0.3, 1.3), (1.3, 0.2))), ("azure", ((0.0, 1.0), (-1.2, 0.9)))))
    return kit.model(body, coins, cups, crown, chest, gems, kit.sphere(0.06, red, (0.4, top(0.4, 0.8) + 0.03, 0.8), 6), colliders="cylinder", sockets={"top": (0, 0.92, 0)})
