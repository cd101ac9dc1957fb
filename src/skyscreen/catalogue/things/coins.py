"""A pile of gold coins, some stacked, some strewn."""

import math

from skyscreen.catalogue import thing


@thing(en=("coin", "coins", "pile of coins", "money"), zh=("硬币", "金币", "铜钱", "钱币", "钱", "元宝", "金子", "银元", "铜板", "大洋", "铜币"), kind="prop", height=0.0266, mass=0.4, sound="metal")
def coins(kit, colour="gold"):
    gold, rng = kit.material("brass", colour, 0.18, slot="colour"), kit.random("coins")
    one = kit.lathe([(0, 0), (0.0125, 0), (0.013, 0.0006), (0.013, 0.0017), (0.0125, 0.0022), (0.0108, 0.0022), (0.0105, 0.0017), (0, 0.0017)], gold, segments=20) + kit.cylinder(0.005, 0.0024, gold, segments=5)
    spots = [(0.0 + rng.uniform(-0.001, 0.001), 0.0022 * k, rng.uniform(-0.001, 0.001), 40 * k) for k in range(12)] + [(0.03, 0.0022 * k, 0.008, 30 * k) for k in range(6)] + [(-0.028, 0.0022 * k, 0.014, 20 * k) for k in range(4)] + [(0.05 * math.cos(2.4 * k), 0, 0.045 * math.sin(2.4 * k)) for k in range(9)]
    return kit.model(one.many(spots), one.turn("x", 62).move(0.012, 0.012, 0.034), one.turn("z", 50).move(-0.018, 0.01, -0.025), colliders="box")
