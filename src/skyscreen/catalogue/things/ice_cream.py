"""An ice-cream cone with three scoops, sauce and a cherry, in a stand."""

import math

from skyscreen.catalogue import thing


@thing(en=("ice cream", "ice cream cone", "ice-cream", "gelato"), zh=("冰淇淋", "冰激凌", "甜筒", "雪糕", "冰棍", "冰棒", "老冰棒", "雪糕棒"), kind="food", height=0.255, mass=0.15, sound="soft",
       places=("kitchen", "beach"))
def ice_cream(kit, colour="pink"):
    wafer, steel = kit.material("food", "#c98a48", 0.7), kit.material("steel", rough=0.2)
    cone = kit.lathe([(0, 0.012), (0.004, 0.012), (0.034, 0.128), (0.0335, 0.131), (0.03, 0.131), (0, 0.115)], wafer, segments=26)
    lines = []
    for k in range(14):
        for s in (1, -1):
            lines.append(kit.tube([((0.0046 + 0.0296 * t) * math.sin(2 * math.pi * k / 14 + s * 1.3 * t), 0.0125 + 0.115 * t,
                                    (0.0046 + 0.0296 * t) * math.cos(2 * math.pi * k / 14 + s * 1.3 * t)) for t in (j / 6 for j in range(7))], 0.0009,
                                  kit.material("food", "#a5672c", 0.7), 4))
    def scoop(x, y, z, tone, slot=""):
        cream = kit.material("snow", tone, 0.55, slot=slot)
        return kit.blob([kit.ball((x, y, z), 0.034)] + [kit.ball((x + 0.031 * math.cos(a), y - 0.02 + 0.004 * math.sin(3 * a), z + 0.031 * math.sin(a)), 0.0095)
                                                        for a in (2 * math.pi * j / 9 for j in range(9))], cream, 0.008, 0.007)
    scoops = scoop(0.018, 0.148, 0.008, "#5a3420") + scoop(-0.018, 0.148, -0.004, "#f2dca4") + scoop(0.0, 0.184, 0.002, colour, "colour")
    sauce = kit.sheet(lambda u, v: (0.0355 * math.sin(u * (1.0 + 0.28 * math.sin(5 * 2 * math.pi * v))) * math.sin(2 * math.pi * v),
                                    0.184 + 0.0355 * math.cos(u * (1.0 + 0.28 * math.sin(5 * 2 * math.pi * v))),
                                    0.002 + 0.0355 * math.sin(u * (1.0 + 0.28 * math.sin(5 * 2 * math.pi * v))) * math.cos(2 * math.pi * v)), 8, 40,
                      kit.material("ceramic", "#3a1a0e", 0.12))
    cherry = kit.sphere(0.0105, kit.material("ceramic", "crimson", 0.1), (0.002, 0.2265, 0.002), 16) + kit.tube(
        [(0.002, 0.236, 0.002), (0.006, 0.248, 0.0), (0.014, 0.256, 0.0)], 0.0009, kit.material("bark"), 5, smooth=3)
    stick = kit.tube([(-0.02, 0.16, -0.02), (-0.045, 0.24, -0.045)], 0.005, wafer, 10)
    stand = kit.torus(0.026, 0.0022, steel, (0, 0.098, 0), 26, 6) + kit.torus(0.04, 0.0025, steel, (0, 0.0025, 0), 28, 6)
    stand += kit.tube([(0.026, 0.098, 0), (0.034, 0.05, 0), (0.04, 0.003, 0)], 0.0018, steel, 6, smooth=3).copy_round(3)
    return kit.model(cone, sum(lines[1:], lines[0]), scoops, sauce, cherry, stick, stand, colliders="cylinder")
