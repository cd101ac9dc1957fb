"""A golden croissant of layered ridges, bent to a crescent."""

import math

from skyscreen.catalogue import thing


@thing(en=("croissant", "croissants", "pastry", "crescent roll"), zh=("可颂", "牛角包", "羊角面包"), kind="food", height=0.0497, mass=0.06, sound="soft", places=("cafe", "kitchen"))
def croissant(kit, colour="#b8722c"):
    crust = kit.material("food", colour, 0.3, slot="colour")
    path, radius = [], []
    for k in range(49):
        t = k / 48
        a = math.pi * (0.08 + 0.84 * t)
        fat = math.sin(math.pi * t) ** 0.75
        step = 0.72 + 0.28 * (1 - (7 * t % 1.0)) if 0.02 < t < 0.98 else 0.9
        path.append((0.066 * math.cos(a), 0.007 + 0.018 * fat, 0.05 - 0.085 * math.sin(a)))
        radius.append(0.006 + 0.02 * fat * step)
    body = kit.tube(path, radius, crust, 16)
    body = body.tinted(lambda x, y, z: kit.mix(colour, "#6a3410", min(max((y - 0.02) / 0.035, 0), 0.8)))
    return kit.model(body, colliders="box")
