"""Steamed buns: white pleated buns in a bamboo steamer with steam rising."""

import math

from skyscreen.catalogue import thing


@thing(en=("bao", "baozi", "steamed bun", "steamed buns", "bao bun", "mantou"), zh=("包子", "馒头", "小笼包", "肉包子", "豆沙包", "花卷", "窝窝头", "窝头", "发糕"), kind="food", height=0.0729, mass=0.4, sound="soft", places=("kitchen", "market"))
def baozi(kit, colour="#f4ecdc"):
    dough, bamboo, dark = kit.material("food", colour, 0.5, slot="colour"), kit.material("wood", "wheat"), kit.material("wood", "oak")
    def skin(u, v):
        a = 2 * math.pi * v
        fold = 0.09 * math.sin(14 * a + 5 * u) * max(u - 0.5, 0) / 0.5
        r = 0.043 * math.sin(math.pi * (0.28 + 0.7 * u)) ** 0.7 * (1 + fold)
        return r * math.sin(a), 0.052 * u ** 0.9, r * math.cos(a)
    one = kit.sheet(skin, 9, 42, dough, flip=True) + kit.torus(0.006, 0.003, dough, (0, 0.05, 0), 12, 5)
    ring = kit.lathe([(0.135, 0), (0.142, 0), (0.142, 0.05), (0.135, 0.05), (0.135, 0.0)], bamboo, segments=44) + sum(kit.lathe([(0.142, y), (0.1455, y + 0.001), (0.1455, y + 0.009), (0.142, y + 0.01)], dark, segments=44) for y in (0.003, 0.036))
    floor = kit.cylinder(0.136, 0.006, bamboo, (0, 0.012, 0), 40) + kit.cylinder(0.12, 0.002, kit.material("cloth", "white"), (0, 0.018, 0), 40)
    buns = one.many([(0, 0.02, 0)] + [(0.088 * math.sin(a), 0.02, 0.088 * math.cos(a), 57 * k) for k, a in enumerate(2 * math.pi * k / 6 for k in range(6))])
    return kit.model(ring, floor, buns, colliders="cylinder", sockets={"steam": (0, 0.09, 0)})
