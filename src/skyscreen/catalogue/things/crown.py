"""A king's crown on a velvet cushion."""

import math

from skyscreen.catalogue import thing


@thing(en=("crown", "tiara"), zh=("皇冠", "王冠"), kind="prop", height=0.3, mass=1.6, sound="metal", places=("living_room",))
def crown(kit, colour="gold", velvet="purple"):
    gold, cloth = kit.material("brass", colour, 0.2, slot="colour"), kit.material("cloth", velvet, slot="velvet")
    cushion = kit.blob([kit.block((0, 0.05, 0), (0.17, 0.03, 0.17), 0.04), kit.egg((0, 0.06, 0), (0.19, 0.05, 0.19))], cloth, 0.04, 0.02)
    piping = [(0.185 * math.copysign(abs(math.cos(a)) ** 0.6, math.cos(a)), 0.05, 0.185 * math.copysign(abs(math.sin(a)) ** 0.6, math.sin(a)))
              for a in (2 * math.pi * k / 40 for k in range(41))]
    trim = kit.tube(piping, 0.007, gold, 6, caps=False)
    tassel = (kit.sphere(0.014, gold, segments=10) + kit.cone(0.016, 0.05, gold, segments=10).turn("x", 180).move(0, -0.005, 0)).many(
        [(sx * 0.175, 0.05, sz * 0.175) for sx in (-1, 1) for sz in (-1, 1)])
    band = kit.lathe([(0.092, 0), (0.1, 0.002), (0.1, 0.032), (0.092, 0.034), (0.09, 0.03), (0.09, 0.002)], gold, segments=44)
    fur = kit.torus(0.097, 0.012, kit.material("fur", "white", 0.95), (0, 0.004, 0), 36, 8)

    def leaf(u, v):
        a = 2 * math.pi * v
        tall = 0.035 + 0.055 * abs(math.cos(4 * a)) ** 3 + 0.012 * abs(math.sin(4 * a)) ** 6
        r = 0.098 + 0.016 * u * tall / 0.09
        return r * math.sin(a), 0.03 + tall * u, r * math.cos(a)

    wall = kit.sheet(leaf, 4, 96, gold, flip=True) + kit.sheet(lambda u, v: tuple(c * 0.985 if k != 1 else c for k, c in enumerate(leaf(u, v))), 4, 96, gold)
    pearls = kit.sphere(0.009, kit.material("ceramic", "white", 0.1), segments=12).many(
        [(0.114 * math.sin(a), 0.125, 0.114 * math.cos(a)) for a in (math.pi * k / 4 for k in range(8))])
    gems = sum(kit.ellipsoid(0.011, 0.013, 0.006, kit.material("carpaint", ("crimson", "royal blue", "emerald")[k % 3]), (0, 0.018, 0.101), 12).turn("y", 45 * k) for k in range(8))
    cap = kit.ellipsoid(0.085, 0.075, 0.085, cloth, (0, 0.05, 0), 24)
    arches = kit.tube([(0.1 * math.cos(a), 0.06 + 0.09 * math.sin(a), 0) for a in (math.pi * k / 14 for k in range(15))], 0.0065, gold, 8)
    arches += arches.turn("y", 90)
    orb = kit.sphere(0.017, gold, (0, 0.165, 0), 16) + kit.box(0.008, 0.032, 0.006, gold, 0.0, at=(0, 0.18, 0)) + kit.box(0.022, 0.007, 0.006, gold, 0.0, at=(0, 0.194, 0))
    made = band + fur + wall + pearls + gems + cap + arches + orb
    return kit.model(cushion, trim, tassel, made.move(0, 0.085, 0), colliders="box")
