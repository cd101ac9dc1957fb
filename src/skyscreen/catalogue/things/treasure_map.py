"""An old map on curling parchment: a coast, a dotted way and a red cross."""

import math

from skyscreen.catalogue import thing


@thing(en=("map", "treasure map", "world map"), zh=("地图", "藏宝图", "世界地图", "航海图"), kind="prop",
    places=("ocean",),
    height=0.0419, mass=0.05, sound="cloth")
def treasure_map(kit, colour="#d8b878"):
    sheet = lambda u, v, d=0.0: (0.48 * (u - 0.5), 0.006 + 0.06 * max(abs(2 * u - 1) - 0.8, 0) ** 1.4 * 5 + 0.003 * math.sin(9 * v) * math.sin(7 * u) + d, 0.34 * (v - 0.5))
    paper = kit.material("paper", colour, slot="colour")
    page = kit.sheet(sheet, 28, 10, paper, flip=True) + kit.sheet(lambda u, v: sheet(u, v, -0.001), 28, 10, paper)
    rolls = kit.tube([(0.245, 0.03, -0.17), (0.245, 0.03, 0.17)], 0.014, paper, 12).both()
    on = lambda x, z, d=0.002: (x, sheet(x / 0.48 + 0.5, z / 0.34 + 0.5)[1] + d, z)
    brown, red = kit.material("paint", "brown", 0.8), kit.material("paint", "red", 0.8)
    coast = kit.tube([on(0.15 * (1 + 0.25 * math.sin(3 * a) + 0.12 * math.sin(7 * a)) * math.cos(a), 0.1 * (1 + 0.2 * math.sin(2 * a) + 0.1 * math.cos(5 * a)) * math.sin(a)) for a in (2 * math.pi * k / 60 for k in range(61))], 0.0016, brown, 4)
    land = kit.sheet(lambda u, v: on(u * 0.15 * (1 + 0.25 * math.sin(6 * math.pi * v) + 0.12 * math.sin(14 * math.pi * v)) * math.cos(2 * math.pi * v), u * 0.1 * (1 + 0.2 * math.sin(4 * math.pi * v) + 0.1 * math.cos(10 * math.pi * v)) * math.sin(2 * math.pi * v), 0.0012), 3, 48, kit.material("paint", "#a8a860", 0.9), flip=True)
    dots = kit.ellipsoid(0.005, 0.001, 0.003, red, segments=6).many([on(-0.11 + 0.022 * k, 0.03 * math.sin(0.9 * k)) for k in range(8)])
    x, y, z = on(0.09, -0.02)
    cross = kit.capsule((x - 0.014, y, z - 0.014), (x + 0.014, y, z + 0.014), 0.003, red, 6) + kit.capsule((x - 0.014, y, z + 0.014), (x + 0.014, y, z - 0.014), 0.003, red, 6)
    hills = kit.cone(0.014, 0.002, brown, segments=3).many([on(-0.05, -0.04), on(-0.02, -0.05), on(0.02, 0.04)])
    rose = kit.facet([(0, 0, 0.024), (0.005, 0, 0.005), (0.024, 0, 0), (0.005, 0, -0.005), (0, 0, -0.024), (-0.005, 0, -0.005), (-0.024, 0, 0), (-0.005, 0, 0.005)], brown).move(0.175, 0.01, 0.12)
    return kit.model(page, rolls, land, coast, dots, cross, hills, rose, colliders="box")
