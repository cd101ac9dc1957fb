"""A glass marble with a twisted ribbon of colour inside."""

import math

from skyscreen.catalogue import thing


@thing(en=("marble", "marbles", "glass marble", "glass marbles", "glass bead"), zh=("弹珠", "玻璃球", "玻璃弹珠"), kind="prop", height=0.017, mass=0.006, sound="glass", places=("playground",))
def marble_ball(kit, colour="royal blue"):
    f = lambda u, v, a=0.0: (0.0062 * (2 * v - 1) * math.sin(math.pi * (0.08 + 0.84 * u)) * math.cos(3.2 * u + a), 0.0085 + 0.0125 * (u - 0.5), 0.0062 * (2 * v - 1) * math.sin(math.pi * (0.08 + 0.84 * u)) * math.sin(3.2 * u + a))
    band = sum(kit.sheet(lambda u, v, a=a: f(u, v, a), 14, 5, kit.material("paint", c, 0.3, slot=s)) + kit.sheet(lambda u, v, a=a: f(u, v, a), 14, 5, kit.material("paint", c, 0.3, slot=s), flip=True) for a, c, s in ((0, colour, "colour"), (1.6, "white", "")))
    return kit.model(band, kit.sphere(0.0085, kit.material("glass"), (0, 0.0085, 0), 26), colliders="sphere", facts={"brittle": False})
