"""A glass jar of honey under a cloth cap, a wooden dipper leaning by it."""

import math

from skyscreen.catalogue import thing


@thing(en=("honey jar", "jar of honey", "honey pot", "jam jar", "jar of jam", "jam"), zh=("蜂蜜罐", "果酱", "果酱瓶", "蜂蜜瓶"), kind="food", closed=True, height=0.135, mass=0.7, sound="glass", places=("kitchen", "market"))
def honey_jar(kit, drink="honey", cloth="red"):
    inside = [(0, 0.006), (0.04, 0.006), (0.043, 0.012), (0.043, 0.09), (0.036, 0.1)]
    jar = kit.lathe([(0, 0), (0.043, 0), (0.047, 0.006), (0.047, 0.092), (0.04, 0.103), (0.04, 0.115), (0.0365, 0.115), (0.0365, 0.101), (0.0435, 0.09), (0.0435, 0.01), (0, 0.005)], kit.material("glass"), segments=36)
    cap = kit.material("cloth", cloth, slot="cloth")
    top = kit.lathe([(0.042, 0.113), (0.041, 0.122), (0, 0.124)], cap, segments=30) + kit.sheet(lambda u, v: ((0.0415 + 0.016 * u) * math.sin(2 * math.pi * v), 0.117 - 0.015 * u + 0.003 * u * math.sin(24 * math.pi * v), (0.0415 + 0.016 * u) * math.cos(2 * math.pi * v)), 3, 60, cap) + kit.torus(0.0425, 0.002, kit.material("rope", "tan"), (0, 0.114, 0), 30, 5)
    label = kit.lathe([(0.0476, 0.03), (0.0476, 0.075)], kit.material("paper", "cream"), segments=20, arc=110).turn("y", -55)
    dipper = (kit.cylinder(0.0045, 0.15, kit.material("wood", "tan"), segments=8) + sum(kit.cylinder(0.012, 0.004, kit.material("wood", "tan"), (0, 0.006 + 0.0075 * k, 0), 14) for k in range(5))).turn("z", 34).move(0.13, 0.008, 0.02)
    return kit.model(jar, kit.filling(drink, inside, 0.088), top, label, dipper, colliders="cylinder", facts=kit.held(drink, inside, 0.088))
