"""A bunch of grapes on its woody stalk with a leaf."""

import math

from skyscreen.catalogue import thing


@thing(en=("grape", "grapes", "bunch of grapes", "raisin"), zh=("葡萄", "一串葡萄", "提子"), kind="food", height=0.0965, mass=0.5, sound="soft", places=("kitchen", "market"))
def grapes(kit, colour="#4a1f5c"):
    skin = kit.material("food", colour, 0.15, slot="colour")
    rng, spots = kit.random("berries"), []
    for ring in range(9):
        r = 0.042 * math.sin(math.pi * (0.2 + 0.72 * ring / 9)) ** 0.8
        n = max(round(2 * math.pi * r / 0.019), 1)
        spots += [(-0.06 + 0.016 * ring, 0.04 + r * math.sin(2 * math.pi * (k + 0.5 * (ring % 2)) / n) * 0.85, r * math.cos(2 * math.pi * (k + 0.5 * (ring % 2)) / n), 0, rng.uniform(0.9, 1.1)) for k in range(n)]
    berries = kit.sphere(0.0115, skin, segments=9).many(spots)
    stem = kit.tube([(-0.05, 0.045, 0), (-0.08, 0.05, 0.0), (-0.11, 0.06, 0.01)], [0.002, 0.0025, 0.003], kit.material("bark"), 6) + kit.ropes([((-0.1, 0.055, 0.006), (-0.1, 0.06, 0.03), 0.002)], kit.material("bark"))
    lobes = [(0.04 * (0.55 + 0.45 * math.cos(5 * a / 2) ** 2) * math.sin(a), 0.04 * (0.55 + 0.45 * math.cos(5 * a / 2) ** 2) * math.cos(a)) for a in (2 * math.pi * k / 30 for k in range(30))]
    leaf = kit.extrude(lobes[::-1], 0.001, kit.material("leaf", "#4f8a30")).turn("x", -70).move(-0.1, 0.075, 0.015)
    return kit.model(berries, stem, leaf, colliders="box", sockets={"grip": (-0.1, 0.06, 0)})
