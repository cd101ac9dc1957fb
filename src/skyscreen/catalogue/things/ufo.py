"""A flying saucer: a polished disc with a glass dome, a ring of coloured lights that turns, a beam below."""

import math

from skyscreen.catalogue import thing


@thing(en=("ufo", "flying saucer", "alien ship", "alien spaceship", "alien spacecraft", "saucer ship"), zh=("飞碟", "不明飞行物", "外星飞船", "外星人飞船"), kind="vehicle", height=4.2, mass=9000.0, sound="metal", places=("meadow", "desert", "mountain"), speed=30.0, flies=True)
def ufo(kit, colour="silver", glow="#6cf0c0"):
    steel, light = kit.material("steel", colour, 0.18, slot="colour"), kit.material("lamp", glow, emission=5, slot="glow")
    disc = kit.lathe([(0, 0.5), (0.9, 0.5), (1.2, 0.7), (3.0, 1.0), (4.6, 1.55), (4.9, 1.75), (4.6, 1.95), (3.0, 2.4), (1.9, 2.7), (1.7, 2.75)], steel, segments=56)
    dome = kit.lathe([(1.7, 2.72), (1.62, 3.2), (1.3, 3.75), (0.7, 4.1), (0, 4.2)], kit.material("pane"), segments=36) + kit.torus(1.7, 0.09, steel, (0, 2.74, 0), 40, 8)
    ring = sum(kit.sphere(0.2, kit.material("lamp", c, emission=6), segments=10).many([(3.9 * math.sin(2 * math.pi * (3 * k + j) / 18), 2.1, 3.9 * math.cos(2 * math.pi * (3 * k + j) / 18)) for k in range(6)]) for j, c in enumerate((glow, "#ffd060", "#ff6080")))
    ring = kit.hinge("ring", ring, (0, 2.1, 0), "y", "turn", rate=1.6, when="always")
    base = kit.cylinder(0.9, 0.1, light, (0, 0.42, 0), 32) + sum(kit.torus(r, 0.05, kit.material("iron"), (0, y, 0), 44, 5) for r, y in ((2.0, 0.84), (3.0, 1.02), (4.0, 1.34)))
    feet = kit.capsule((2.2, 0.9, 0), (2.7, 0.12, 0), 0.09, steel, 8).copy_round(3) + kit.ellipsoid(0.32, 0.1, 0.32, steel, (2.72, 0.1, 0), 14).copy_round(3)
    return kit.model(disc, dome, ring, base, feet, colliders="box", lights=[kit.light((0, 0.2, 0), glow, 30, 14, "spot", (0, -1, 0), 34), kit.light((0, 3, 0), glow, 6, 8)], sockets={"seat": (0, 2.6, 0), "beam": ((0, 0.4, 0), (0, -1, 0))})
