"""A painted opera mask: white and red with black brows, on a little stand."""

import math

from skyscreen.catalogue import thing


@thing(en=("mask", "theatre mask", "opera mask", "venetian mask", "beijing opera mask"), zh=("面具", "脸谱", "京剧脸谱"), kind="prop", height=0.28, mass=0.2, sound="wood", places=("theatre",))
def mask(kit, colour="red"):
    f = lambda u, v, d=0.0: (0.095 * math.sin((2 * v - 1) * 1.35) * math.sin(math.pi * (0.14 + 0.72 * u)) ** 0.55 * 1.08, 0.25 * (1 - u) + 0.03, (0.075 + d) * math.cos((2 * v - 1) * 1.35) * math.sin(math.pi * (0.1 + 0.8 * u)) ** 0.6 + (0.022 * math.exp(-((2 * v - 1) / 0.16) ** 2 - ((u - 0.5) / 0.14) ** 2)))
    base, red, black = kit.material("paint", "white", 0.2), kit.material("paint", colour, 0.2, slot="colour"), kit.material("paint", "black", 0.2)
    face = kit.sheet(f, 22, 24, base, flip=False) + kit.sheet(lambda u, v: f(u, v, -0.006), 14, 16, kit.material("wood", "brown"), flip=True)
    def spot(u0, u1, v0, v1, paint):
        return kit.sheet(lambda u, v: f(u0 + (u1 - u0) * u, v0 + (v1 - v0) * v, 0.002), 8, 8, paint)
    marks = spot(0.0, 0.3, 0.42, 0.58, red) + spot(0.52, 0.78, 0.1, 0.34, red) + spot(0.52, 0.78, 0.66, 0.9, red) + spot(0.78, 0.85, 0.38, 0.62, red) + spot(0.24, 0.3, 0.12, 0.4, black) + spot(0.24, 0.3, 0.6, 0.88, black) + spot(0.36, 0.45, 0.18, 0.4, black) + spot(0.36, 0.45, 0.6, 0.82, black)
    return kit.model(face, marks, kit.box(0.1, 0.015, 0.08, kit.material("wood", "walnut"), 0.004) + kit.ropes([((0, 0.01, 0), (0, 0.1, 0.03), 0.005)], kit.material("brass"), 6), colliders="box")
