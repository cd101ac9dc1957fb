"""A tulip: a cup of six petals on a straight stem, long leaves."""

import math

from skyscreen.catalogue import thing


@thing(en=("tulip", "tulips"), zh=("郁金香",), kind="plant", height=0.437, mass=0.05, sound="cloth", places=("garden", "park"))
def tulip(kit, colour="#d8324a"):
    paint, green = kit.material("petal", colour, slot="colour"), kit.material("blade", "#5a8a4a")
    petal = lambda u, v, d=0.0: ((0.036 + d) * math.sin((2 * v - 1) * 0.75) * math.sin(math.pi * (0.13 + 0.78 * u)) ** 0.7 * 1.2, 0.075 * u, (0.03 + d) * math.sin(math.pi * (0.1 + 0.62 * u)) ** 0.8 * math.cos((2 * v - 1) * 0.75))
    one = kit.sheet(petal, 8, 7, paint, flip=True) + kit.sheet(lambda u, v: petal(u, v, -0.0012), 7, 6, paint)
    head = (one.copy_round(3) + one.scale(1.07, 1.03, 1.07).turn("y", 60).copy_round(3)).move(0, 0.36, 0)
    leaf = lambda u, v: ((v - 0.5) * 0.055 * math.sin(math.pi * (0.1 + 0.88 * u)) ** 0.8, 0.27 * u - 0.05 * u ** 3, 0.012 + 0.09 * u * u - 0.03 * math.cos(3 * (v - 0.5)) * (1 - u))
    blade = kit.sheet(leaf, 12, 5, green) + kit.sheet(leaf, 12, 5, green, flip=True)
    return kit.model((head + kit.tube([(0, 0, 0), (0.004, 0.2, 0), (0, 0.365, 0)], 0.0055, green, 7, smooth=2) + blade + blade.turn("y", 170).scale(0.9) + blade.turn("y", 80).scale(0.75)).sway(0.3, 0, 0.44), colliders="none")
