"""An octopus: a soft mantle, great eyes, eight curling arms with suckers."""

import math

from skyscreen.catalogue import thing


@thing(en=("octopus", "kraken"), zh=("章鱼", "八爪鱼"), kind="prop", height=0.62, mass=8.0, sound="flesh", places=("beach", "ocean"))
def octopus(kit, colour="coral"):
    skin, pale = kit.material("skin", colour, 0.3, slot="colour"), kit.material("skin", kit.mix(colour, "cream", 0.6), 0.4)
    mantle = kit.blob([kit.egg((0, 0.42, -0.06), (0.17, 0.2, 0.18)), kit.egg((0, 0.24, 0.02), (0.15, 0.12, 0.15)), kit.ball((0.1, 0.31, 0.1), 0.065), kit.ball((-0.1, 0.31, 0.1), 0.065)],
                      skin, 0.06, 0.028)
    eye = kit.sphere(0.05, kit.material("eye", "#f4ead0", 0.1), (0.105, 0.325, 0.13), 18) + kit.ellipsoid(0.032, 0.02, 0.012, kit.material("eye", "black", 0.08), (0.113, 0.325, 0.172), 14)
    lid = kit.ellipsoid(0.056, 0.03, 0.05, skin, (0.103, 0.365, 0.125), 14)
    siphon = kit.tube([(0.12, 0.2, 0.06), (0.19, 0.2, 0.11), (0.22, 0.22, 0.15)], [0.04, 0.03, 0.026], skin, 10, smooth=3)
    arms, suckers = [], []
    cup = kit.torus(0.009, 0.0045, pale, segments=10, sides=5)
    for k in range(8):
        a = 2 * math.pi * (k + 0.5) / 8
        curl = 1 if k % 2 else -1
        path = []
        for j in range(9):
            t = j / 8
            r = 0.1 + 0.5 * t ** 0.9 * (1 - 0.25 * t)
            b = a + curl * 0.9 * t * t + 0.25 * math.sin(5 * t + k)
            lift = 0.19 * (1 - t) ** 2.2 + 0.03 + (0.13 * max(t - 0.7, 0) / 0.3 if k % 3 == 0 else 0.0)
            path.append((r * math.sin(b), lift, r * math.cos(b)))
        arms.append(kit.tube(path, [0.066 * (1 - 0.88 * (j / 8) ** 0.8) for j in range(9)], skin, 10, smooth=3))
        for j in range(2, 8):
            x, y, z = path[j]
            width = 0.066 * (1 - 0.88 * (j / 8) ** 0.8)
            suckers.append(cup.scale(1.2 - 0.09 * j).turn("x", 60).turn("y", math.degrees(a)).move(x + 0.6 * width * math.sin(a), y - width * 0.3, z + 0.6 * width * math.cos(a)))
    rng = kit.random("spots")
    spots = kit.sphere(0.02, kit.material("skin", kit.mix(colour, "maroon", 0.4), 0.35), segments=8).many(
        [(0.168 * math.sin(t) * math.cos(p), 0.42 + 0.198 * math.sin(p), -0.06 + 0.178 * math.cos(t) * math.cos(p), 0, rng.uniform(0.4, 1.0))
         for t, p in ((rng.uniform(1.2, 5.1), rng.uniform(0.0, 1.3)) for _ in range(16))])
    return kit.model(mantle, (eye + lid).both(), siphon, sum(arms[1:], arms[0]), sum(suckers[1:], suckers[0]), spots, colliders="box")
