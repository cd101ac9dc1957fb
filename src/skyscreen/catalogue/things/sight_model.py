"""Lines of sight from a walker at two places: to a tree near by they turn a lot, to the far Moon they stay side by side."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("parallax model", "lines of sight model"), zh=("视差模型", "视线模型"), kind="prop", height=1.5, mass=20.0, sound="plastic", places=("studio",))
def sight_model(kit):
    board = kit.box(2.6, 0.05, 0.8, kit.material("wood", "walnut"), 0.01) + kit.box(2.4, 0.012, 0.5, kit.material("soil", "#3f5a34"), 0.0, (0, 0.05, 0))
    road = kit.box(1.7, 0.006, 0.16, kit.material("plaster", "#b8b2a4"), 0.0, (-0.1, 0.062, 0.14))
    skin, coat = kit.material("skin", "#d8a888"), kit.material("cloth", "#c23b2e")
    walker = kit.cylinder(0.05, 0.2, coat, (0, 0.06, 0.14), 18, top=0.03) + kit.sphere(0.045, skin, (0, 0.29, 0.14), 18)
    tree = kit.cylinder(0.018, 0.12, kit.material("bark", "#5b4632"), (0, 0.06, -0.1), 10) + kit.sphere(0.1, kit.material("leaf", "#4f8a3a"), (0, 0.24, -0.1), 18)
    moon = kit.sphere(0.13, kit.material("lamp", "#f4ecd0", emission=1.2), (0, 0, 0), 28)
    way, far = (sin(0.35), cos(0.35)), 1.35
    near, sky = kit.material("lamp", "#f0a010", emission=0.6), kit.material("lamp", "#8fc4ff", emission=0.8)
    parts = [board, road, tree.move(-0.1, 0, 0)]
    for x in (-0.75, 0.45):
        eye = (x, 0.29, 0.16)
        parts.append(walker.move(x, 0, 0))
        parts.append(kit.arrow([eye, (-0.1 + 0.11 * (1 if x > -0.1 else -1), 0.25, -0.02)], 0.012, near))
        # The Moon is so far that both lines run side by side to the same point of the sky.
        parts.append(kit.arrow([eye, (x + far * way[0], 0.29 + far * way[1] * 0.82, 0.1)], 0.012, sky))
        parts.append(moon.move(x + (far + 0.16) * way[0], 0.29 + (far + 0.16) * way[1] * 0.82, 0.08))
    parts.append(kit.arrow([(-0.62, 0.1, 0.3), (0.32, 0.1, 0.3)], 0.012, kit.material("lamp", "#ffffff", emission=0.8)))
    return kit.model(*parts, colliders="none", mass=20.0, facts=kit.pointed(tree=(-0.1, 0.34, -0.05), moon=(0.45 + (far + 0.16) * way[0], 0.42 + (far + 0.16) * way[1] * 0.82, 0.1), near=(0.18, 0.27, 0.06), far=(-0.55, 0.8, 0.12), walk=(-0.15, 0.1, 0.31)))
