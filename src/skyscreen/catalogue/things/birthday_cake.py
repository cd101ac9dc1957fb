"""A two-tier birthday cake with icing, strawberries and burning candles."""

import math

from skyscreen.catalogue import thing


@thing(en=("birthday cake", "candle cake", "cake with candles", "wedding cake", "layer cake"), zh=("生日蛋糕", "蜡烛蛋糕", "奶油蛋糕", "婚礼蛋糕"), kind="food", height=0.346, mass=1.6, sound="soft", places=("living_room", "kitchen"))
def birthday_cake(kit, colour="pink", candles=7):
    icing, cream = kit.material("food", colour, 0.35, slot="colour"), kit.material("food", "#fbf6ea", 0.4)
    stand = kit.lathe([(0, 0), (0.07, 0), (0.075, 0.008), (0.02, 0.03), (0.02, 0.05), (0.16, 0.07), (0.165, 0.078), (0, 0.078)], kit.material("ceramic", "white"), segments=40)
    tiers = kit.cylinder(0.13, 0.1, cream, (0, 0.078, 0), 44, bevel=0.012) + kit.cylinder(0.085, 0.08, cream, (0, 0.178, 0), 40, bevel=0.01)
    def drip(r, y, n):
        return kit.sheet(lambda u, v: ((r + 0.003) * math.sin(2 * math.pi * v), y - 0.045 * u * (0.45 + 0.55 * (0.5 + 0.5 * math.sin(n * 2 * math.pi * v) * math.cos(5 * v))), (r + 0.003) * math.cos(2 * math.pi * v)), 3, 72, icing, flip=False) + kit.cylinder(r + 0.003, 0.006, icing, (0, y - 0.003, 0), 44)
    sauce = drip(0.13, 0.18, 11) + drip(0.085, 0.26, 8)
    pearls = kit.sphere(0.01, icing, segments=8).many([(0.133 * math.sin(a), 0.084, 0.133 * math.cos(a)) for a in (2 * math.pi * k / 28 for k in range(28))]) + kit.sphere(0.008, cream, segments=8).many([(0.088 * math.sin(a), 0.184, 0.088 * math.cos(a)) for a in (2 * math.pi * k / 22 for k in range(22))])
    berries = kit.lathe([(0, 0.03), (0.012, 0.022), (0.014, 0.012), (0.008, 0.0), (0, 0)], kit.material("food", "#c8101c", 0.2), segments=10).many([(0.11 * math.sin(a), 0.182, 0.11 * math.cos(a)) for a in (2 * math.pi * k / 9 for k in range(9))])
    count = max(int(candles), 1)
    spots = [(0.055 * math.sin(a) * (count > 1), 0.262, 0.055 * math.cos(a) * (count > 1)) for a in (2 * math.pi * k / count for k in range(count))]
    sticks = sum(kit.cylinder(0.004, 0.06, kit.material("food", c, 0.4), segments=8).many(spots[k::3]) for k, c in enumerate(("azure", "yellow", "mint")))
    flames = kit.flame(0.026, 0.0042).many([(x, y + 0.062, z) for x, y, z in spots])
    return kit.model(stand, tiers, sauce, pearls, berries, sticks, flames, colliders="cylinder", lights=[kit.light((0, 0.38, 0), "#ffb060", 1.2, 3, flicker=0.5)])
