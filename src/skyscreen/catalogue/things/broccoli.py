"""A head of broccoli: a branching stalk under clouds of buds."""

import math

from skyscreen.catalogue import thing


@thing(en=("broccoli", "cauliflower", "vegetable"), zh=("西兰花", "花椰菜", "蔬菜", "青菜", "花菜", "菜花"), kind="food",
       height=0.172, mass=0.3, sound="soft", places=("kitchen",))
def broccoli(kit, colour="#2f6b2c"):
    stalk, bud = kit.material("food", "#9dbb62", 0.5), kit.material("leaf", colour, slot="colour")
    rng = kit.random("buds")
    limbs = [kit.limb((0, 0.0, 0), (0, 0.06, 0), 0.02, 0.021)]
    crowns = [(0.0, 0.115, 0.0, 0.032)]
    for ring, count, r, y, size in ((0, 6, 0.042, 0.097, 0.027), (1, 8, 0.06, 0.08, 0.02)):
        for k in range(count):
            a = 2 * math.pi * (k + 0.5 * ring) / count + rng.uniform(-0.1, 0.1)
            crowns.append((r * math.cos(a), y + rng.uniform(-0.004, 0.004), r * math.sin(a), size))
    for x, y, z, size in crowns:
        limbs.append(kit.limb((0, 0.045, 0), (x * 0.85, y - size * 0.6, z * 0.85), 0.012, 0.009))
    stem = kit.blob(limbs, stalk, 0.012, 0.008)
    lump = kit.ellipsoid(1, 0.85, 1, bud, segments=7)
    grains = []
    for x, y, z, size in crowns:
        for k in range(kit.n(17, 6)):  # a sunflower spiral over the upper part of each crown
            up = 1 - 1.15 * (k + 0.5) / kit.n(17, 6)
            side, turn = math.sqrt(max(1 - up * up, 0)), 2.39996 * k
            grains.append((x + size * side * math.cos(turn), y + size * up * 0.9, z + size * side * math.sin(turn),
                           rng.uniform(0, 360), size * 0.42 / kit.detail**0.4))
    cores = sum(kit.ellipsoid(s * 0.95, s * 0.8, s * 0.95, bud, (x, y, z), 10) for x, y, z, s in crowns)
    return kit.model(stem.move(0, 0.019, 0), (cores + lump.many(grains)).move(0, 0.019, 0), colliders="sphere")
