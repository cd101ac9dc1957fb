"""A round of dough on the board: rolled thin, its edge uneven, flour dusted over and about it."""

import math

from skyscreen.catalogue import thing


@thing(en=("dough", "pastry dough", "bread dough", "pizza dough"), zh=("面团", "面皮", "饼皮"), kind="food", height=0.03, mass=0.6, sound="cloth", places=("kitchen",))
def dough(kit, colour="#ead9b4"):
    paste, flour, rng = kit.material("paper", colour, 0.9, slot="colour"), kit.material("paper", "#f6f2e8", 1.0), kit.random("dough")
    far = lambda a: 0.17 * (1 + 0.06 * math.sin(3 * a + 1) + 0.04 * math.sin(5 * a))
    f = lambda u, v: (far(2 * math.pi * u) * v * math.cos(2 * math.pi * u), 0.03 * (1 - v**6), far(2 * math.pi * u) * v * math.sin(2 * math.pi * u))
    round_ = kit.sheet(f, 40, 8, paste, flip=True)
    specks = kit.ellipsoid(0.006, 0.002, 0.005, flour, (0, 0, 0), 6).many([(r * math.cos(a), 0.002, r * math.sin(a), 0, s) for r, a, s in ((rng.uniform(0.16, 0.26), rng.uniform(0, 6.283), rng.uniform(0.5, 2.2)) for _ in range(40))])
    return kit.model(round_, specks, colliders="box")
