"""A Chinese junk: high stern, battened fan sails, eyes at the bow."""

import math

from skyscreen.catalogue import thing


@thing(en=("junk", "chinese junk", "junk ship"), zh=("中式帆船", "宝船", "福船"), kind="vessel", height=15.5, mass=60000.0, speed=4.0,
       sound="wood", places=("ocean", "harbour"))
def junk(kit, sail="#a8402a", hull="walnut"):
    wood, cloth = kit.material("hull", hull, slot="hull"), kit.material("sail", sail, slot="sail")
    oak, red, dark = kit.material("wood", "oak"), kit.material("paint", "red", 0.5), kit.material("wood", "chocolate")
    white, black = kit.material("paint", "white"), kit.material("paint", "black")

    def beam(t):
        """Half breadth from stern (0) to bow (1)."""
        return 2.5 * math.sin(math.pi * (0.22 + 0.66 * t)) ** 0.8

    def sheer(t):
        return 1.6 + 5.0 * (t - 0.45) ** 2 * (2.2 if t < 0.45 else 1.3)

    def side(s, grow=0.0, low=0.0):
        def at(u, v):
            k = math.sin(v * math.pi / 2)
            y = -1.5 + (sheer(u) + 1.5) * v ** 1.1
            y = max(y, -1.5 + 2.6 * abs(u - 0.5) ** 2 * 2.2 + low)
            return s * (beam(u) * (0.12 + 0.88 * k**0.7) + grow), y, -8 + 16 * u + 1.2 * v * (u - 0.35)
        return at

    skin = kit.sheet(side(1), 26, 9, wood, flip=False) + kit.sheet(side(-1), 26, 9, wood, flip=True)
    skin += kit.sheet(side(0.94), 26, 9, dark, flip=True) + kit.sheet(side(-0.94), 26, 9, dark)
    ends = [kit.loft([[side(s)(u, v) for v in (0, 0.25, 0.5, 0.75, 1.0)] for s in (1, -1)], wood, closed=False, flip=u > 0.5) for u in (0.0, 1.0)]
    ends += [kit.loft([[side(s)(u, v) for v in (0, 0.25, 0.5, 0.75, 1.0)] for s in (1, -1)], wood, closed=False, flip=u < 0.5) for u in (0.0, 1.0)]
    deck = kit.sheet(lambda u, v: ((2 * v - 1) * beam(u) * 0.95, 1.15, -8 + 16 * u), 18, 6, kit.material("planks"), flip=True)
    deck += kit.sheet(lambda u, v: ((2 * v - 1) * beam(u) * 0.95, 1.15, -8 + 16 * u), 18, 6, kit.material("planks"))
    rails = sum(kit.tube([side(s, 0.05)(k / 20, 1.0) for k in range(21)], 0.11, red, 6) for s in (1, -1))
    wale = sum(kit.tube([side(s, 0.06)(k / 20, 0.72) for k in range(21)], 0.1, oak, 6) for s in (1, -1))
    eye = kit.cylinder(0.38, 0.06, white, segments=20).turn("z", -90) + kit.cylinder(0.2, 0.1, black, segments=16).turn("z", -90)
    eyes = eye.turn("y", -24).move(1.5, 1.2, 7.2).both()
    house = kit.box(3.2, 1.7, 3.0, dark, 0.05, at=(0, 1.1, -5.6)) + kit.box(3.6, 0.2, 3.5, red, 0.05, at=(0, 2.75, -5.6))
    house += sum(kit.box(3.24, 0.7, 0.6, kit.material("lamp", "#ffc878", emission=0.7), 0.0, at=(0, 1.6, z)) for z in (-6.3, -5.0))
    lamp = kit.sphere(0.25, kit.material("lamp", "#ff6a30", emission=2.5), (0, 3.6, -7.9), 12) + kit.ropes([((0, 2.8, -7.6), (0, 3.9, -7.9), 0.04)], dark)
    rudder = kit.box(0.14, 2.6, 1.3, dark, at=(0, -1.6, -8.7))
    out = [skin, *ends, deck, rails, wale, eyes, house, lamp, rudder]
    for z, tall, size, lean in ((0.6, 14.0, 1.0, 0.0), (5.4, 10.5, 0.68, 6.0), (-4.6, 9.5, 0.52, -4.0)):
        mast = kit.tube([(0, 0.8, 0), (0, tall, 0)], [0.2, 0.1], oak, 10).turn("x", lean).move(0, 0, z)

        def edge(u, size=size):
            """Luff and leech at the share u of the height: a fan, its after side curved, swung out to port."""
            return -1.4 * size + 0.5 * u * size, (5.0 + 0.6 * math.sin(2.6 * u) - 3.0 * u**2.2) * size

        def canvas(u, v, lift=0.0, size=size, tall=tall):
            a, b = edge(u)
            along = a + (b - a) * v
            y = tall - 11.6 * size * (1 - u) + 1.5 * size * u * v * (1 - 0.4 * u) - 0.1 * size
            belly = 0.28 * size * math.sin(math.pi * v) + 0.06 * size * abs(math.sin(math.pi * u * 7))
            c, s = math.cos(0.5), math.sin(0.5)
            return along * s + (belly + lift) * c, y, -along * c + (belly + lift) * s

        sheet = kit.sheet(canvas, 28, 8, cloth) + kit.sheet(lambda u, v: canvas(u, v, -0.03), 28, 8, cloth, flip=True)
        battens = sum(kit.tube([canvas(k / 7, v / 6, 0.03) for v in range(7)], 0.055 * size + 0.02, dark, 5) for k in range(8))
        flag = kit.sheet(lambda u, v, tall=tall: (0.1 * math.sin(5 * u), tall - 0.1 - 0.5 * v * (1 - u), -1.5 * u), 8, 2, red)
        out += [mast, (sheet + battens).move(0, 0, z), (flag + flag.move(0.01, 0, 0)).move(0, 0, z)]
    return kit.model(*out, colliders="box", floats=-0.2, sockets={"helm": (0, 1.2, -7.2), "bow": (0, 1.8, 7.6)},
                     lights=[kit.light((0, 3.6, -8.2), "#ff7a40", 4, 8, flicker=0.3)])
