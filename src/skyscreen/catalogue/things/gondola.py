"""A gondola: a long black hull curved like a banana, the toothed iron at its bow, a red seat, one oar."""

from skyscreen.catalogue import thing


@thing(en=("gondola", "venetian gondola"), zh=("贡多拉", "威尼斯小船"), kind="vessel", height=2.38, mass=350.0, sound="wood", places=("water_town", "harbour", "river"), speed=1.2, floats=True)
def gondola(kit, colour="#121214", seat="crimson"):
    black, gold = kit.material("paint", colour, 0.15, slot="colour"), kit.material("brass", "gold")
    hull, skin = kit.hull(10.6, 1.5, 0.2, 0.38, black, inner=kit.material("planks", "walnut"), rail=black, sheer=1.0, stern=1.25, transom=0.0, bow=1.7, full=0.45, rake=0.02, thick=0.03)
    _x, y, z = skin(1, 1)
    iron = kit.material("steel", rough=0.12)
    prow = kit.extrude([(0, -0.5), (0.12, -0.45), (0.16, 0.5), (0.42, 0.75), (0.36, 0.95), (0.1, 1.0), (0.0, 0.8)], 0.03, iron).turn("y", -90) + sum(kit.box(0.03, 0.07, 0.28, iron, 0.0, at=(0, -0.2 + 0.13 * k, 0.24)) for k in range(6))
    prow = prow.move(0, y - 0.2, z - 0.05)
    tail = kit.tube([skin(0, 0.9), (0, skin(0, 1)[1] + 0.2, skin(0, 1)[2] - 0.1), (0, skin(0, 1)[1] + 0.35, skin(0, 1)[2] + 0.1)], [0.08, 0.06, 0.03], iron, 8, smooth=3)
    deck = kit.sheet(lambda u, v: (skin(0.68 + 0.31 * u, 1)[0] * (2 * v - 1), skin(0.68 + 0.31 * u, 1)[1] + 0.02, skin(0.68 + 0.31 * u, 1)[2]), 12, 4, black) + kit.sheet(lambda u, v: (skin(0.01 + 0.25 * u, 1)[0] * (2 * v - 1), skin(0.01 + 0.25 * u, 1)[1] + 0.02, skin(0.01 + 0.25 * u, 1)[2]), 12, 4, black)
    red = kit.material("leather", seat, 0.5, slot="seat")
    sofa = kit.box(0.95, 0.18, 0.5, red, 0.06, at=(0, 0.12, -0.6)) + kit.box(0.95, 0.55, 0.12, red, 0.08, at=(0, 0.25, -0.9)) + kit.tube([(-0.5, 0.3, -0.95), (-0.3, 0.86, -0.95), (0, 0.95, -0.95), (0.3, 0.86, -0.95), (0.5, 0.3, -0.95)], 0.025, gold, 6, smooth=4)
    line = kit.tube([(skin(0.04 + 0.92 * k / 24, 0.9)[0] + 0.012, *skin(0.04 + 0.92 * k / 24, 0.9)[1:]) for k in range(25)], 0.014, gold, 5).both()
    oar = kit.capsule((-0.3, 1.25, -3.6), (-1.5, -0.1, -2.2), 0.022, kit.material("wood", "tan"), 8) + kit.tube([(-0.55, 0.45, -3.0), (-0.62, 0.7, -2.95), (-0.5, 0.82, -3.0)], 0.03, kit.material("wood", "walnut"), 6)
    return kit.model(hull, prow, tail, deck, sofa, line, oar, colliders="box", floats=0.0, sockets={"seat": (0, 0.3, -0.6), "deck": ((0, 0.9, -3.9), (0, 0, 1)), "bow": (0, 1.2, 4.6)}, facts={"length": 10.6, "beam": 1.5, "draught": 0.2})
