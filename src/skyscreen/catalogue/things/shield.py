"""A tall curved red shield with a gilt boss, rim and rays, standing."""

import math

from skyscreen.catalogue import thing


@thing(en=("shield", "roman shield", "knight's shield"), zh=("盾牌", "盾"), kind="prop", height=1.09, mass=6.0, sound="metal", places=("castle_hall",))
def shield(kit, colour="red", trim="gold"):
    red, gold = kit.material("paint", colour, 0.35, slot="colour"), kit.material("brass", trim)
    f = lambda u, v, d=0.0: (0.36 * math.sin((2 * v - 1) * 0.85) / 0.75, 1.05 * u, (0.36 + d) * math.cos((2 * v - 1) * 0.85) - 0.3)
    body = kit.sheet(f, 6, 16, red) + kit.sheet(lambda u, v: f(u, v, -0.02), 6, 16, kit.material("wood", "brown"), flip=True)
    rim = kit.tube([f(0, k / 10) for k in range(11)] + [f(k / 6, 1) for k in range(1, 7)] + [f(1, 1 - k / 10) for k in range(1, 11)] + [f(1 - k / 6, 0) for k in range(1, 7)], 0.018, gold, 7)
    boss = kit.lathe([(0.11, 0), (0.11, 0.015), (0.07, 0.02), (0.05, 0.06), (0, 0.075)], gold, segments=24).turn("x", 90).move(0, 0.525, 0.055)
    ray = [kit.tube([f(0.525 + 0.13 * s, 0.5 + 0.08 * q, 0.006), f(0.525 + 0.32 * s, 0.5 + 0.26 * q, 0.006), f(0.525 + 0.42 * s, 0.5 + 0.22 * q, 0.006)], [0.016, 0.012, 0.004], gold, 5) for s in (-1, 1) for q in (-1, 1)] + [kit.tube([f(0.525, 0.5 + 0.17 * q, 0.006), f(0.525, 0.5 + 0.42 * q, 0.006)], [0.014, 0.005], gold, 5) for q in (-1, 1)]
    return kit.model(body, rim, boss, *ray, colliders="box", sockets={"grip": (0, 0.52, 0)})
