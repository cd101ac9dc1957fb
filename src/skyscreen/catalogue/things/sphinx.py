"""The Great Sphinx: a lion that lies on its paws with the head of a king in his cloth, of worn banded limestone."""

from skyscreen.catalogue import thing


@thing(en=("sphinx", "great sphinx", "sphinx of giza"), zh=("狮身人面像", "斯芬克斯"), kind="building",
    places=("pyramids", "desert"), height=19.2981, mass=20000000.0, sound="stone")
def sphinx(kit, colour="#c8a874"):
    stone, dark = kit.material("soil", colour, slot="colour"), kit.material("soil", kit.mix(colour, "black", 0.35))
    body = kit.blob([
        kit.limb((0, 5.6, -26), (0, 6.4, 2), 5.2, 4.6), kit.egg((0, 4.6, -24), (6.4, 5.0, 7.0)), kit.egg((4.6, 3.4, -22), (2.4, 3.6, 6.4)), kit.egg((-4.6, 3.4, -22), (2.4, 3.6, 6.4)),
        kit.egg((0, 7.4, 2), (4.4, 5.0, 4.6)), kit.limb((3.3, 1.5, -2), (3.6, 1.4, 16), 1.7, 1.5), kit.limb((-3.3, 1.5, -2), (-3.6, 1.4, 16), 1.7, 1.5),
        kit.egg((3.6, 1.3, 17), (1.8, 1.3, 2.0)), kit.egg((-3.6, 1.3, 17), (1.8, 1.3, 2.0)), kit.limb((0, 10, 3), (0, 13.5, 4), 2.8, 2.6),
    ], stone, 0.9, 0.95)
    head = kit.blob([kit.egg((0, 15.6, 5.0), (2.5, 3.1, 2.6)), kit.egg((0, 14.2, 6.9), (1.6, 1.3, 0.9)), kit.egg((0, 15.1, 7.5), (0.5, 0.8, 0.5)), kit.egg((0.95, 16.0, 7.1), (0.5, 0.3, 0.4)), kit.egg((-0.95, 16.0, 7.1), (0.5, 0.3, 0.4)), kit.egg((0, 12.6, 6.8), (0.55, 1.2, 0.5))], stone, 0.35, 0.3)
    # The cloth on his head: a crown that broadens to two lappets on the breast.
    cloth = kit.loft([[(x * w, y, 4.2 + z * d) for x, z in ((1, 0.3), (0.8, -0.6), (0, -1), (-0.8, -0.6), (-1, 0.3), (-0.72, 0.75), (0, 0.4), (0.72, 0.75))] for y, w, d in ((9.6, 4.2, 2.6), (12.5, 4.6, 2.8), (15.5, 3.7, 2.8), (18.2, 2.6, 2.3), (18.9, 1.3, 1.2))], dark)
    bands = sum(kit.box(9.0 - 0.5 * abs(k - 2), 0.25, 0.6, dark, 0.0, (0, 10.2 + 1.3 * k, 6.2 - 0.1 * k)) for k in range(2))
    eyes = kit.ellipsoid(0.34, 0.14, 0.16, kit.material("pane", "#1e1812"), (0.95, 15.72, 7.36), 12) + kit.ellipsoid(0.34, 0.14, 0.16, kit.material("pane", "#1e1812"), (-0.95, 15.72, 7.36), 12) + kit.box(1.5, 0.14, 0.3, dark, 0.05, (0, 13.9, 7.65))
    base = kit.box(14, 0.8, 50, dark, 0.1, (0, 0, -6)) + kit.box(1.6, 3.4, 0.5, dark, 0.05, (0, 0.6, 6.8))
    whole = body + head + cloth + bands + eyes + base
    return kit.model(whole.move(0, 0.4, 0), colliders="box")
