"""A trireme: a long low hull with painted eyes and a bronze ram, three banks of oars, one square sail, a curled stern."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("trireme", "roman galley", "greek galley", "galley", "roman warship", "greek warship"),
    zh=("三列桨战船", "罗马战船", "希腊战船", "桨帆船"),
    kind="vessel",
    height=13.2,
    mass=45000.0,
    speed=4.0,
    floats=True,
    sound="wood",
    places=("ocean", "harbour"),
)
def trireme(kit, colour="#7a5234", sail="#e6d8b4", trim="crimson"):
    wood, red = kit.material("hull", colour, slot="colour"), kit.material("paint", trim, 0.5)
    deck, bronze = kit.material("planks", "oak"), kit.material("brass", "bronze")
    canvas, rope = kit.material("sail", sail, slot="sail"), kit.material("rope")
    hull, skin = kit.hull(30.0, 4.8, 0.9, 1.9, wood, inner=deck, rail=red, sheer=0.5, stern=0.9, transom=0.0, bow=0.8,
                          full=0.62, rake=0.05, thick=0.08)  # fmt: skip
    floor = kit.box(2.6, 0.1, 22.0, deck, at=(0, 1.3, 0))
    y, z = skin(1, 1)[1], skin(1, 1)[2]
    ram = kit.tube([(0, 0.2, z - 1.2), (0, 0.15, z + 0.6), (0, 0.25, z + 2.0)], [0.5, 0.34, 0.12], bronze, 8)
    prow = kit.tube([(0, y - 0.8, z - 0.4), (0, y + 0.9, z + 0.4), (0, y + 2.0, z - 0.1)], [0.3, 0.22, 0.1], wood, 8)
    y2, z2 = skin(0, 1)[1], skin(0, 1)[2]
    curl = [(0, y2 - 0.6, z2 + 0.6), (0, y2 + 1.2, z2 - 0.7), (0, y2 + 2.8, z2 - 0.2), (0, y2 + 3.2, z2 + 1.0)]
    stern = sum(kit.tube([(s * 0.16 * k, b, c) for k, (_, b, c) in enumerate(curl)], [0.28, 0.22, 0.15, 0.08], wood, 7)
                for s in (-1, 0, 1))  # fmt: skip
    eye = kit.ellipsoid(0.05, 0.34, 0.5, kit.material("paint", "white"), segments=14)
    eye += kit.ellipsoid(0.06, 0.17, 0.17, kit.material("paint", "black"), (0.02, 0, 0.05), 12)
    at = skin(0.93, 0.78)
    eyes = eye.move(at[0] + 0.02, at[1], at[2]).both()
    oars = []
    for bank, (v, reach) in enumerate(((0.62, 3.1), (0.8, 3.7), (0.98, 4.3))):
        for k in range(17):
            x, h, d = skin(0.16 + 0.68 * (k + 0.33 * bank) / 17, v)
            oars.append(((x, h, d), (x + reach, -0.35, d - 0.5), 0.045))
    blades = kit.ropes(oars, kit.material("wood", "tan"), 5).both()
    mast = kit.tube([(0, 0.6, 1.0), (0, 12.6, 1.0)], [0.2, 0.12], wood, 8)
    mast += kit.capsule((-5.6, 11.2, 1.25), (5.6, 11.2, 1.25), 0.13, wood)

    def cloth(u, v):
        w = 5.2 * (2 * u - 1)
        return w, 11.1 - 6.6 * v, 1.4 + 1.5 * math.sin(math.pi * (0.1 + 0.9 * v) * 0.8) * (1 - (w / 6.2) ** 2)

    sheet = kit.sheet(cloth, 22, 12, canvas, flip=True)
    lines = [((0, 12.4, 1.0), (0, y + 0.4, z - 0.6), 0.03), ((0, 12.4, 1.0), (0, y2 + 0.6, z2 + 0.8), 0.03)]
    lines += [((s * 5.4, 11.1, 1.2), (s * 2.1, 1.6, -7.0), 0.025) for s in (-1, 1)]
    shields = kit.cylinder(0.42, 0.06, red, segments=16).turn("z", -90)
    row = [skin(0.2 + 0.6 * k / 14, 1) for k in range(15)]
    guards = shields.many([(p[0] + 0.03, p[1] + 0.15, p[2]) for p in row]).both()
    return kit.model(hull, floor, ram, prow, stern, eyes, blades, mast, sheet, guards, kit.ropes(lines, rope), floats=0.0)
