"""French fries standing in a red paper box."""

import math

from skyscreen.catalogue import thing


@thing(en=("fries", "french fries", "chips", "potato chips", "crisps"), zh=("薯条", "炸薯条", "薯片"), kind="food", height=0.188, mass=0.15, sound="soft", places=("cafe", "kitchen"))
def fries(kit, colour="red"):
    card, gold = kit.material("paper", colour, slot="colour"), kit.material("food", "#e8b848", 0.5)
    def wall(u, v):
        a = 2 * math.pi * v
        w = 0.036 + 0.012 * u
        front = max(math.cos(a), -0.2)
        return w * math.sin(a), 0.11 * u * (1 - 0.32 * front * u), 0.6 * w * math.cos(a)
    box = kit.sheet(wall, 8, 28, card, flip=True) + kit.sheet(lambda u, v: tuple(c * 0.98 for c in wall(u, v)), 8, 28, card) + kit.sheet(lambda u, v: (0.036 * u * math.sin(2 * math.pi * v), 0.001, 0.022 * u * math.cos(2 * math.pi * v)), 2, 20, card)
    rng, out = kit.random("fries"), []
    for k in range(5):
        stick = kit.box(0.0085, 0.1 + 0.01 * k, 0.0085, gold, 0.001).turn("z", rng.uniform(-12, 12)).turn("x", rng.uniform(-10, 10))
        out.append(stick.many([(rng.uniform(-0.032, 0.032), rng.uniform(0.02, 0.05), rng.uniform(-0.018, 0.016), rng.uniform(0, 90)) for _ in range(6)]))
    mark = kit.cylinder(0.014, 0.001, kit.material("paper", "yellow"), segments=20).turn("x", 76).move(0, 0.045, 0.0262)
    return kit.model(box, *out, mark, colliders="box", sockets={"grip": (0, 0.04, 0)})
