"""A jelly turned out on a plate: clear red, fluted, a cherry and a rosette of cream on top."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("jelly", "jello", "gelatin dessert", "pudding"), zh=("果冻", "布丁", "凉粉", "果冻布丁"), kind="food",
    places=("kitchen",), height=0.1489, mass=0.4, sound="food")
def jelly(kit, colour="#d8202c"):
    red, cream = kit.material("brew", colour, slot="colour"), kit.material("food", "#f6f0e2")

    def skin(u, v):
        a = 6.2832 * v
        r = (0.068 - 0.02 * u - 0.028 * max(u - 0.8, 0) / 0.2) * (1 + 0.07 * abs(sin(5 * a)) * (1 - u**6))
        return r * cos(a), 0.016 + 0.068 * min(1.0, u * 1.15) + 0.006 * max(u - 0.87, 0) / 0.13, r * sin(a)

    body = kit.sheet(skin, 22, 80, red, flip=True, closed=True) + kit.cylinder(0.022, 0.002, red, (0, 0.088, 0), 24, bevel=0)
    swirl = kit.lathe([(0.02, 0.088), (0.022, 0.094), (0.015, 0.1), (0.016, 0.104), (0.008, 0.11), (0, 0.112)], cream, segments=20)
    cherry = kit.sphere(0.011, kit.material("apple", "#b0101c"), (0, 0.118, 0), 18) + kit.tube([(0, 0.127, 0), (0.006, 0.14, 0.002), (0.016, 0.148, 0.004)], 0.0012, kit.material("leaf", "#4a6a2a"), 6, smooth=3)
    return kit.model(kit.plate(0.1, kit.material("ceramic", "#f0ede4")), body, swirl, cherry, colliders="box")
