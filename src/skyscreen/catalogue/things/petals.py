"""A scatter of curved petals."""

import math

from skyscreen.catalogue import thing


@thing(en=("petal", "petals", "rose petal", "cherry blossom petal", "flower petals", "scattered petals"), zh=("花瓣", "玫瑰花瓣", "樱花瓣"), kind="plant", pot=False, height=0.0214, mass=0.005, sound="cloth", places=("garden",), season="spring", sheds=(0.85, 0.42, 0.55, 0.02))
def petals(kit, colour="#e88aa4"):
    skin, rng = kit.material("petal", colour, slot="colour"), kit.random("petals")
    f = lambda u, v: ((v - 0.5) * 0.03 * math.sin(math.pi * (0.12 + 0.8 * u)) ** 0.7, 0.002 + 0.01 * (2 * u - 1) ** 2 + 0.006 * (2 * v - 1) ** 2, 0.034 * (u - 0.5))
    one = kit.sheet(f, 5, 4, skin) + kit.sheet(f, 5, 4, skin, flip=True)
    return kit.model(one.many([(0.16 * math.sqrt((k + 0.5) / 16) * math.cos(2.4 * k), 0.001 * (k % 3), 0.13 * math.sqrt((k + 0.5) / 16) * math.sin(2.4 * k), rng.uniform(0, 360), rng.uniform(0.7, 1.2)) for k in range(16)]), colliders="none")
