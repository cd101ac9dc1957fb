"""A vermilion torii gate with its curved black lintel."""

from skyscreen.catalogue import thing


@thing(en=("torii", "torii gate", "shinto gate", "shrine gate"), zh=("鸟居", "神社鸟居"), kind="building", height=5.45, mass=2500.0, sound="wood", places=("shrine", "forest"))
def torii(kit, colour="vermilion"):
    red, black = kit.material("paint", colour, 0.4, slot="colour"), kit.material("paint", "black", 0.4)
    post = kit.cylinder(0.28, 4.6, red, (2.0, 0, 0), 22, top=0.24) + kit.cylinder(0.34, 0.5, black, (2.0, 0, 0), 22)
    bend = lambda x: 0.32 * (abs(x) / 3.2) ** 2.6
    def beam(w, h, y, half, paint):
        return kit.loft([[(x, y + bend(x) + b, c) for b, c in ((0, -w), (0, w), (h, w * 1.1), (h, -w * 1.1))] for x in (-half + 2 * half * k / 14 for k in range(15))], paint)
    top = beam(0.24, 0.34, 4.6, 3.1, red) + beam(0.32, 0.16, 4.94, 3.3, black)
    return kit.model(post.both(), top, kit.box(5.2, 0.32, 0.26, red, 0.03, at=(0, 3.55, 0)), kit.box(0.4, 0.75, 0.2, black, 0.02, at=(0, 3.85, 0)), kit.box(0.28, 0.55, 0.22, kit.material("brass", "gold"), 0.0, at=(0, 3.95, 0)), colliders="parts")
