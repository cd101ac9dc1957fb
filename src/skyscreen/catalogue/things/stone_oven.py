"""A baker's brick oven: a domed vault over an arched mouth with fire and loaves inside, a chimney, a peel."""

import math

from skyscreen.catalogue import thing


@thing(en=("brick oven", "pizza oven", "bread oven", "stone oven", "clay oven", "baker's oven", "wood-fired oven", "kiln"), zh=("砖炉", "面包炉", "披萨炉", "土灶", "柴火灶", "窑炉"), kind="furniture", height=2.56, mass=900.0, sound="stone", places=("cafe", "village"))
def stone_oven(kit, colour="#9a5a40"):
    brick, stone = kit.material("brick", colour, slot="colour"), kit.material("stone")
    base = kit.box(1.7, 0.85, 1.5, brick, 0.02) + kit.box(1.8, 0.07, 1.6, stone, 0.015, at=(0, 0.85, 0)) + kit.box(0.7, 0.5, 0.02, kit.material("rubber", "black"), 0.0, at=(0, 0.1, 0.745)) + kit.cylinder(0.07, 0.5, kit.material("bark"), (0, 0, 0), 9).turn("x", 90).many([(-0.22 + 0.15 * k, 0.19 + 0.13 * (k % 2), 0.35) for k in range(4)])
    dome = kit.lathe([(0.75, 0.92), (0.77, 1.1), (0.72, 1.4), (0.55, 1.65), (0.3, 1.78), (0, 1.82)], kit.material("plaster", "#cdb496"), segments=36).scale(1, 1, 0.94)
    arch = [(0.42 * math.cos(a), 0.34 + 0.3 * math.sin(a)) for a in (math.pi * k / 16 for k in range(17))]
    hole = [(0.28 * math.cos(a), 0.28 + 0.18 * math.sin(a)) for a in (math.pi * k / 14 for k in range(15))]
    front = kit.extrude([(0.42, 0), *arch, (-0.42, 0), (-0.28, 0), *hole[::-1], (0.28, 0)], 0.42, brick).move(0, 0.92, 0.56)
    inside = kit.box(0.56, 0.46, 0.02, kit.material("lamp", "#e04a10", emission=1.6), 0.0, at=(0, 0.92, 0.37)) + kit.blaze(0.3, 0.24, 0.12, (-0.1, 0.93, 0.42))
    loaves = kit.ellipsoid(0.1, 0.055, 0.08, kit.material("food", "#b06a2a", 0.5), segments=14).many([(0.13, 0.96, 0.55), (0.0, 0.96, 0.64)])
    stack = kit.box(0.34, 0.9, 0.34, brick, 0.01, at=(0, 1.6, 0.25)) + kit.box(0.42, 0.08, 0.42, stone, 0.01, at=(0, 2.48, 0.25))
    peel = kit.box(0.3, 0.014, 0.34, kit.material("wood", "tan"), 0.004).turn("x", 90).move(1.02, 1.62, 0.3) + kit.capsule((1.02, 0.02, 0.45), (1.02, 1.5, 0.32), 0.016, kit.material("wood", "tan"), 8)
    return kit.model(base, dome, front, inside, loaves, stack, peel, colliders="box", lights=[kit.light((0, 1.1, 0.5), "#ff7a28", 2.4, 5, flicker=0.6)], sockets={"smoke": (0, 2.56, 0.25), "mouth": ((0, 1.0, 0.8), (0, 0, 1))})
