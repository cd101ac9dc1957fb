"""A round glass bowl of water with pebbles and weed: a goldfish's home."""

import math

from skyscreen.catalogue import thing


@thing(en=("fishbowl", "fish bowl", "goldfish bowl", "glass bowl", "small fish tank"), zh=("鱼缸", "金鱼缸", "玻璃鱼缸"), kind="prop", closed=True, height=0.25,
       mass=4.2, sound="glass", places=("living_room",))
def fishbowl(kit, drink="water", gravel="beige"):
    turn = [math.radians(a) for a in range(-62, 57, 8)]
    outer = [(0.15 * math.cos(a), 0.1345 + 0.15 * math.sin(a)) for a in turn]
    inner = [(0.1458 * math.cos(a), 0.1345 + 0.1458 * math.sin(a)) for a in turn]
    inside = [(0, inner[0][1] + 0.001), *inner, (0.091, 0.2495)]
    wall = kit.lathe([(0, 0.001), (0.062, 0), *outer, (0.095, 0.2495), (0.093, 0.251), *inside[::-1]], kit.material("glass"), segments=56)
    rng = kit.random("gravel")
    spots = []
    for _ in range(kit.n(150, 40)):
        far, way = 0.074 * rng.random() ** 0.5, rng.uniform(0, 2 * math.pi)
        spots.append((far * math.sin(way), 0.0105 + 0.006 * rng.random(), far * math.cos(way), rng.uniform(0, 360), rng.uniform(0.6, 1.3)))
    stones = kit.ellipsoid(0.007, 0.005, 0.006, kit.material("stone", gravel, 0.4, slot="gravel"), segments=8).many(spots)
    leaf = kit.material("leaf", "#3a7a34", slot="weed")
    weed = sum(kit.strip([(x, 0.012, z), (x + 0.008 * math.sin(k), 0.05, z + 0.006), (x + 0.014 * math.cos(k * 2), 0.1 + 0.02 * (k % 3), z - 0.004)],
                         [0.010, 0.012, 0.004], leaf, across=(math.cos(k), 0, math.sin(k)))
               for k, (x, z) in enumerate([(-0.05, -0.02), (-0.044, -0.03), (-0.056, -0.008), (0.05, 0.012), (-0.038, -0.014)]))
    return kit.model(wall, kit.filling(drink, inside, 0.215, 56), stones, weed, colliders="cylinder",
                     sockets={"inside": (0, 0.075, 0), "rim": (0, 0.25, 0)}, facts=kit.held(drink, inside, 0.215))
