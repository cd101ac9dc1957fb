"""A Viking longship: clinker hull drawn up at both ends, a carved dragon's head, round shields, one striped sail, oars."""

import math

from skyscreen.catalogue import thing


@thing(en=("viking ship", "longship", "viking longship", "viking boat", "drakkar"), zh=("维京船", "维京海盗船", "长船", "龙头战船"), kind="vessel", height=12.3, mass=20000.0, sound="wood", places=("ocean", "harbour", "river"), speed=4.0, floats=True)
def longship(kit, colour="#5a3a20", sail="red", stripe="cream"):
    wood, dark = kit.material("hull", colour, slot="colour"), kit.material("wood", kit.mix(colour, "black", 0.4))
    hull, skin = kit.hull(22.0, 4.6, 0.8, 1.0, wood, inner=kit.material("planks", "oak"), rail=dark, sheer=1.6, stern=1.6, transom=0.0, bow=1.9, full=0.55, rake=0.05, thick=0.07)
    strakes = sum(kit.tube([skin(0.02 + 0.96 * k / 24, v) for k in range(25)], 0.035, dark, 4) for v in (0.55, 0.7, 0.85)).both()
    y, z = skin(1, 1)[1], skin(1, 1)[2]
    prow = kit.tube([(0, y - 0.9, z - 0.5), (0, y + 0.5, z + 0.2), (0, y + 2.0, z + 0.1), (0, y + 2.5, z + 0.5), (0, y + 2.35, z + 1.1)], [0.22, 0.2, 0.17, 0.24, 0.1], dark, 10, smooth=4) + kit.cone(0.07, 0.45, dark, segments=6).turn("x", -50).move(0, y + 2.7, z + 0.35) + kit.sphere(0.07, kit.material("brass"), (0.17, y + 2.62, z + 0.65), 8).both()
    y2, z2 = skin(0, 1)[1], skin(0, 1)[2]
    tail = kit.tube([(0, y2 - 0.9, z2 + 0.5), (0, y2 + 0.6, z2 - 0.2), (0, y2 + 1.9, z2 - 0.1), (0, y2 + 2.2, z2 + 0.5), (0, y2 + 1.8, z2 + 0.6)], [0.2, 0.18, 0.13, 0.1, 0.06], dark, 9, smooth=4)
    tones = ("crimson", "mustard", "royal blue", "black")
    shields = []
    for tone in range(4):
        disc = kit.lathe([(0, 0), (0.46, 0), (0.46, 0.04), (0.12, 0.07), (0.1, 0.14), (0, 0.16)], kit.material("paint", tones[tone], 0.5), segments=18).turn("z", -90) + kit.sphere(0.13, kit.material("iron"), (0.1, 0, 0), 8)
        shields.append(disc.many([(skin(0.2 + 0.6 * k / 12, 1)[0] + 0.05, skin(0.2 + 0.6 * k / 12, 1)[1] - 0.1, skin(0.2 + 0.6 * k / 12, 1)[2]) for k in range(tone, 13, 4)]))
    shields = sum(shields).both()
    mast = kit.tube([(0, -0.3, 0.3), (0, 11.5, 0.3)], [0.17, 0.1], dark, 8) + kit.capsule((-4.6, 10.2, 0.5), (4.6, 10.2, 0.5), 0.11, dark)
    def cloth(u, v, k=0):
        w = 4.4 * (2 * (k + u) / 7 - 1)
        return w * (1 - 0.06 * v), 10.1 - 7.2 * v, 0.6 + 1.5 * math.sin(math.pi * (0.15 + 0.85 * v) * 0.8) * (1 - (w / 5.4) ** 2)
    red, pale = kit.material("sail", sail, slot="sail"), kit.material("sail", stripe)
    sails = sum(kit.sheet(lambda u, v, k=k: cloth(u, v, k), 4, 12, red if k % 2 == 0 else pale, flip=True) for k in range(7))
    ropes = kit.ropes([((0, 11.3, 0.3), (0, y + 0.2, z - 0.6), 0.03), ((0, 11.3, 0.3), (0, y2 + 0.2, z2 + 0.6), 0.03)] + [((s * 4.4, 2.9, 1.2), (s * 1.9, 1.2, -3.5), 0.02) for s in (-1, 1)] + [((0, 10.8, 0.3), (s * 2.1, 1.1, -1.5), 0.025) for s in (-1, 1)], kit.material("rope"))
    oar = kit.capsule((1.7, 1.1, 0), (5.0, -0.5, -0.6), 0.04, kit.material("wood", "tan"), 6) + kit.box(0.7, 0.03, 0.2, kit.material("wood", "tan"), 0.0).turn("z", -26).move(5.1, -0.55, -0.62)
    oars = oar.many([(0, 0, zz) for zz in (-5, -3.4, -1.8, 2.0, 3.6, 5.2)]).both()
    return kit.model(hull, strakes, prow, tail, shields, mast, sails, ropes, oars, colliders="box", floats=0.0, sockets={"deck": ((0, 0.1, -4), (0, 0, 1)), "bow": (0, 2.8, 10)}, facts={"length": 22.0, "beam": 4.6, "draught": 0.8})
