"""A Chinese hotpot: a divided pan of red and white broth, chilies and meat, on its burner, plates of food round it."""

import math

from skyscreen.catalogue import thing


@thing(en=("hotpot", "hot pot", "chinese hot pot", "steamboat pot", "fondue"), zh=("火锅", "鸳鸯锅", "重庆火锅", "涮羊肉"), kind="food", height=0.228, mass=6.0, sound="metal", places=("living_room", "kitchen", "cafe"))
def hotpot(kit, colour="#b01808"):
    steel = kit.material("steel", rough=0.2)
    pan = kit.lathe([(0, 0.09), (0.14, 0.09), (0.165, 0.1), (0.175, 0.165), (0.185, 0.17), (0.17, 0.172), (0.16, 0.105), (0, 0.098)], steel, segments=44)
    wall = kit.sheet(lambda u, v: ((0.05 * math.sin(math.pi * (2 * v - 1))), 0.1 + 0.065 * u, 0.168 * (2 * v - 1)), 2, 24, steel) + kit.sheet(lambda u, v: ((0.05 * math.sin(math.pi * (2 * v - 1))) + 0.004, 0.1 + 0.065 * u, 0.168 * (2 * v - 1)), 2, 24, steel, flip=True)
    def half(sign, tone):
        return kit.sheet(lambda u, v: (lambda z: (0.05 * math.sin(math.pi * z / 0.168) + sign * u * (math.sqrt(max(0.168 ** 2 - z * z, 0)) - sign * 0.05 * math.sin(math.pi * z / 0.168)), 0.152, z))(0.166 * (2 * v - 1)), 6, 24, kit.material("food", tone, 0.05), flip=sign > 0)
    broth = half(1, colour) + half(-1, "#f0e4c8")
    rng = kit.random("pot")
    bits = kit.tube([(-0.02, 0, 0), (0, 0.003, 0.003), (0.02, 0, 0)], [0.005, 0.006, 0.002], kit.material("food", "#d01c08", 0.15), 6).many([(0.1 + rng.uniform(-0.05, 0.05), 0.154, rng.uniform(-0.11, 0.11), rng.uniform(0, 360)) for _ in range(16)])
    meat = kit.ellipsoid(0.022, 0.006, 0.014, kit.material("food", "#8a4a38", 0.4), segments=8).many([(x * rng.uniform(0.05, 0.13), 0.154, rng.uniform(-0.1, 0.1), rng.uniform(0, 360)) for x in (1, -1, 1, -1, 1, -1, -1)]) + kit.leaves([(-0.09 + rng.uniform(-0.04, 0.04), 0.155, rng.uniform(-0.1, 0.1)) for _ in range(12)], 0.03, 0.02, kit.material("leaf", "#5a9a34"), droop=0.1)
    burner = kit.cylinder(0.12, 0.06, kit.material("iron"), segments=30) + kit.box(0.02, 0.04, 0.3, kit.material("iron"), at=(0, 0.055, 0)) + kit.box(0.3, 0.04, 0.02, kit.material("iron"), at=(0, 0.055, 0)) + kit.cylinder(0.02, 0.02, steel, segments=14).turn("x", 90).move(0, 0.03, 0.115)
    ears = kit.torus(0.03, 0.006, steel, segments=16, sides=6).move(0.195, 0.15, 0).both()
    plates = []
    for k, (tone, shape) in enumerate((("#b83a34", 0), ("#5a9a34", 1), ("#f4f0e4", 2), ("#c8a060", 2))):
        a = 0.6 + 2 * math.pi * k / 4
        food = kit.material("food", tone, 0.4)
        load = (kit.capsule((-0.025, 0, 0), (0.025, 0, 0), 0.009, food, 8).many([(0, 0.018 + 0.01 * (j % 2), -0.03 + 0.015 * j, 10 * j) for j in range(5)]) if shape == 0 else kit.leaves([(rng.uniform(-0.04, 0.04), 0.03, rng.uniform(-0.04, 0.04)) for _ in range(26)], 0.05, 0.03, kit.material("leaf", tone)) if shape == 1 else kit.sphere(0.014, food, segments=10).many([(0.03 * math.cos(1.05 * j) * (j > 0), 0.022 + 0.014 * (j == 0), 0.03 * math.sin(1.05 * j) * (j > 0)) for j in range(7)]))
        plates.append((kit.plate(0.075, kit.material("ceramic", "white")) + load).move(0.29 * math.cos(a), 0, 0.27 * math.sin(a)))
    return kit.model(pan, wall, broth, bits, meat, burner, ears, *plates, colliders="cylinder", sockets={"steam": (0, 0.17, 0)})
