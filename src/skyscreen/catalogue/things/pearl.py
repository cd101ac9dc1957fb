"""A pearl in an open oyster shell."""

import math

from skyscreen.catalogue import thing


@thing(en=("pearl", "pearls", "oyster", "pearl in an oyster"), zh=("珍珠", "珍珠蚌", "夜明珠"), kind="prop", height=0.0925, mass=0.05, sound="glass", places=("reef",))
def pearl(kit, colour="#f4eee6"):
    inside, rough = kit.material("ceramic", "#e8dce8", 0.12), kit.material("rock", "#7a7268", moss=0.0)
    f = lambda u, v, d=0.0: (0.055 * u * math.cos(2 * math.pi * v) * (1 + 0.08 * math.sin(10 * math.pi * v)), 0.018 * u * u + 0.002 * u * math.sin(26 * math.pi * v) + d, 0.045 * u * math.sin(2 * math.pi * v) * (1 + 0.06 * math.cos(14 * math.pi * v)))
    half = kit.sheet(f, 6, 40, inside, flip=True) + kit.sheet(lambda u, v: f(u, v, -0.004), 6, 40, rough)
    lid = kit.hinge("lid", half.mirror("y").move(0, 0.018, 0.045).turn("x", -58).move(0, 0.012, -0.045), (0, 0.018, -0.045), "x", "open", degrees=-58, rests=1)
    return kit.model(half.move(0, 0.004, 0), lid, kit.sphere(0.013, kit.material("ceramic", colour, 0.05, slot="colour"), (0, 0.018, 0.008), 24), kit.ellipsoid(0.035, 0.005, 0.028, kit.material("food", "#d8b8b0", 0.1), (0, 0.009, 0), 16), colliders="box")
