"""A huabiao: a white marble column with a winding dragon, a cloud board and a beast on its top."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("huabiao", "ornamental column", "marble dragon column"),
    zh=("华表", "汉白玉华表", "盘龙柱"),
    kind="building", height=9.5, mass=20000.0, sound="stone", places=("chinese_palace", "temple"),
)
def huabiao(kit, colour="#eeeae0"):
    marble = kit.material("stone", colour, slot="colour")
    out = kit.box(2.6, 0.35, 2.6, marble, 0.04) + kit.cylinder(0.95, 0.5, marble, (0, 0.35, 0), 8) + kit.lathe([(0.8, 0.85), (0.62, 1.1), (0.5, 1.2), (0.46, 7.6), (0.52, 7.7), (0.72, 7.85), (0.78, 8.05), (0.6, 8.2), (0, 8.25)], marble, segments=36)
    coil = [((0.5 - 0.004 * k) * math.sin(0.42 * k), 1.3 + 0.118 * k, (0.5 - 0.004 * k) * math.cos(0.42 * k)) for k in range(52)]
    out += kit.tube(coil, [0.05 + 0.1 * max(math.sin(math.pi * k / 51), 0.0) ** 0.5 for k in range(52)], marble, 9)
    out += kit.blob([kit.egg((0, 7.0, 0.52), (0.16, 0.18, 0.24)), kit.ball((0, 7.05, 0.76), 0.1)], marble, 0.08, 0.04)
    cloud = kit.extrude([(0.0, -0.2), (0.7, -0.3), (1.5, -0.12), (1.85, 0.12), (1.5, 0.2), (1.2, 0.42), (0.7, 0.3), (0.0, 0.34)], 0.24, marble).move(0.3, 6.5, -0.12)
    beast = kit.blob([kit.egg((0, 8.62, -0.02), (0.26, 0.34, 0.34)), kit.ball((0, 9.1, 0.2), 0.2), kit.limb((0.14, 8.55, 0.2), (0.15, 8.26, 0.3), 0.08, 0.07), kit.limb((-0.14, 8.55, 0.2), (-0.15, 8.26, 0.3), 0.08, 0.07), kit.ball((0, 9.06, 0.38), 0.11)], marble, 0.1, 0.05)
    rail = kit.box(0.22, 1.0, 0.22, marble, 0.03).many([(sx * 1.8, 0, sz * 1.8) for sx in (-1, 1) for sz in (-1, 1)]) + kit.box(3.4, 0.5, 0.12, marble, 0.02).many([(0, 0.15, s * 1.8) for s in (-1, 1)]) + kit.box(0.12, 0.5, 3.4, marble, 0.02).many([(s * 1.8, 0.15, 0) for s in (-1, 1)])
    return kit.model(out, cloud, cloud.mirror("x").scale(0.5, 0.8, 1).move(0, 1.3, 0), beast, rail, colliders="box")
