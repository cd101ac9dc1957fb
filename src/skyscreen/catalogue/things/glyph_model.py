"""How a Chinese character was drawn: the thing itself, the sign cut in bone three thousand years ago, the character of today."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("glyph model", "oracle bone character", "chinese character model"), zh=("汉字演变模型", "甲骨文", "汉字模型"), kind="prop", height=1.24, mass=20.0, sound="wood", places=("studio", "classroom", "museum"))
def glyph_model(kit, of="sun"):
    """`of`: sun 日, moon 月, mountain 山, water 水, tree 木, forest 林 (two trees) or rest 休 (somebody by a tree)."""
    ink, bone, sheet = kit.material("plastic", "#1c1a18", 0.7), kit.material("plastic", "#e8dcc0", 0.6), kit.material("paper", "#fbf8ee")
    parts = [kit.box(2.9, 0.08, 0.6, kit.material("wood", "walnut"), 0.01)]
    y, z = 0.72, 0.05

    def strokes(ways, wide=0.024):
        return [kit.tube([(x, y + v, z) for x, v in way], wide, ink, 8) for way in ways if len(way) > 1]

    def round_(r, a0=0.0, a1=2 * pi, x=0.0, v=0.0, n=28):
        return [(x + r * cos(a0 + (a1 - a0) * k / n), v + r * sin(a0 + (a1 - a0) * k / n)) for k in range(n + 1)]

    tree = [[(0, -0.3), (0, 0.32)], [(0, 0.06), (-0.2, 0.28)], [(0, 0.06), (0.2, 0.28)], [(0, -0.06), (-0.2, -0.28)], [(0, -0.06), (0.2, -0.28)]]
    olds = {
        "sun": [round_(0.24), [(-0.05, 0.0), (0.05, 0.0)]],
        "moon": [[*round_(0.3, 1.2, 5.08), *round_(0.22, 4.9, 1.38, 0.1)], [(-0.1, -0.06), (-0.1, 0.08)]],
        "mountain": [[(-0.34, -0.22), (-0.2, 0.1), (-0.11, -0.08), (0, 0.3), (0.11, -0.08), (0.2, 0.1), (0.34, -0.22), (-0.34, -0.22)]],
        "water": [[(0.06 * sin(4 * t), 0.34 - 0.68 * t) for t in (k / 16 for k in range(17))], *[[(s * x, v + 0.06), (s * x, v - 0.06)] for s in (-1, 1) for x, v in ((0.18, 0.2), (0.2, -0.02), (0.18, -0.22))]],
        "tree": tree,
        "forest": [[(0.55 * x + s * 0.17, v) for x, v in way] for s in (-1, 1) for way in tree],
        "rest": [[(0.5 * x + 0.17, v) for x, v in tree[k]] for k in range(5)] + [[(-0.2, 0.3), (-0.22, 0.02), (-0.3, -0.3)], [(-0.21, 0.16), (-0.08, -0.04)]],
    }
    today = dict(zip(olds, "日月山水木林休", strict=True))[of]
    # The thing itself.
    x0 = -0.95
    if of == "sun":
        parts.append(kit.sphere(0.26, kit.material("lamp", "#ffb52e", emission=2.0), (x0, y, 0), 32))
    elif of == "moon":
        parts.append(kit.extrude([(x0 + px - 0.03, y + py) for px, py in [*round_(0.3, 1.0, 5.28), *round_(0.27, 5.0, 1.28, 0.12)[1:-1]]], 0.1, kit.material("lamp", "#ffe9a0", emission=1.0)))
    elif of == "mountain":
        parts += [kit.cone(r, h, kit.material("rock", "#7a8a78"), (x0 + dx, 0.4, 0), 24) for dx, r, h in ((-0.26, 0.2, 0.34), (0.0, 0.28, 0.62), (0.26, 0.2, 0.38))]
    elif of == "water":
        parts += [kit.tube([(x0 - 0.32 + 0.08 * k, y + 0.16 * (j - 1) + 0.05 * sin(2.2 * k), 0) for k in range(9)], 0.045, kit.material("plastic", "#2d8fe0", 0.1), 10, smooth=3) for j in range(3)]
    else:
        leaf, bark = kit.material("leaf", "#4f8f3a"), kit.material("bark")
        for dx in {"tree": (0.0,), "forest": (-0.24, 0.24), "rest": (0.16,)}[of]:
            parts += [kit.cylinder(0.05, 0.36, bark, (x0 + dx, 0.4, 0), 12), kit.sphere(0.23, leaf, (x0 + dx, 0.9, 0), 20)]
        if of == "rest":
            cloth = kit.material("cloth", "#b8402c")
            parts += [kit.capsule((x0 - 0.12, 0.5, 0.06), (x0 + 0.02, 0.72, 0.06), 0.07, cloth), kit.sphere(0.08, kit.material("plastic", "#e8bf98", 0.5), (x0 + 0.04, 0.86, 0.06), 18), kit.capsule((x0 - 0.12, 0.48, 0.06), (x0 - 0.38, 0.42, 0.08), 0.05, kit.material("cloth", "#3a4458"))]
    parts.append(kit.box(0.5, 0.32, 0.3, kit.material("wood", "oak"), 0.01, (x0, 0.08, 0)))
    # The sign in bone, and the brush's character on paper.
    shell = [(0.42 * cos(a) * (1 + 0.06 * sin(3 * a)), y + 0.52 * sin(a)) for a in (2 * pi * k / 40 for k in range(40))]
    parts += [kit.extrude(shell, 0.06, bone), *strokes(olds[of])]
    parts += [kit.box(0.86, 1.04, 0.03, sheet, 0.004, (0.98, 0.2, 0)), kit.text(today, 0.68, ink).move(0.98, y, 0.03)]
    arrow = kit.material("lamp", "#e8321e", emission=0.4)
    parts += [kit.arrow([(a, 0.16, 0.3), (b, 0.16, 0.3)], 0.02, arrow) for a, b in ((-0.6, -0.3), (0.3, 0.6))]
    return kit.model(*parts, colliders="none", mass=20.0, facts=kit.pointed(thing=(x0, 1.1, 0.05), bone=(0.0, y + 0.5, 0.05), today=(0.98, 1.24, 0.03)))
