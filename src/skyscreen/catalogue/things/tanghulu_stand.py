"""A pole bound with straw in which a street seller's candied haws are stuck all round."""

import math

from skyscreen.catalogue import thing


@thing(en=("tanghulu stand", "tanghulu pole", "candied fruit stand", "straw pole of candied haws"), zh=("草把", "草靶子", "糖葫芦架", "糖葫芦摊", "插满糖葫芦的草把", "稻草把"), kind="prop", height=2.02, mass=6.0, sound="soft", places=("old_town", "temple_fair", "snack_street"))
def tanghulu_stand(kit, colour="#b80f14"):
    straw, wood = kit.material("rope", "#d0a850"), kit.material("wood", "#9a6a3a")
    pole = kit.cylinder(0.022, 1.2, wood, segments=10) + kit.cylinder(0.2, 0.05, wood, segments=20) + kit.lathe([(0.02, 1.0), (0.1, 1.04), (0.12, 1.2), (0.125, 1.5), (0.115, 1.74), (0.06, 1.8), (0, 1.81)], straw, segments=26)
    cords = sum(kit.torus(r, 0.008, kit.material("rope", "#8a6a32"), (0, y, 0), 26, 6) for r, y in ((0.112, 1.1), (0.125, 1.32), (0.127, 1.52), (0.118, 1.7)))
    haw = kit.fruit(0.0155, 0.029, kit.material("food", colour, 0.04, slot="colour"), dimple=0.08, stalk=0, segments=6)
    stick = kit.cylinder(0.0035, 0.34, wood, segments=5) + haw.many([(0, 0.12 + 0.0285 * k, 0, 70 * k) for k in range(6)])
    out = []
    for ring, (y, count, lean) in enumerate(((1.12, 7, 62), (1.28, 8, 56), (1.44, 8, 50), (1.6, 7, 40), (1.74, 5, 22))):
        for k in range(count):
            a = 2 * math.pi * (k + 0.5 * (ring % 2)) / count
            out.append(stick.turn("x", lean).move(0, 0, 0.08).turn("y", math.degrees(a)).move(0, y, 0))
    return kit.model(pole, cords, *out, colliders="cylinder", sockets={"grip": (0, 0.9, 0)})
