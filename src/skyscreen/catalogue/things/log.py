"""A tree stump with rings and a felled log, moss and mushrooms."""

import math

from skyscreen.catalogue import thing


@thing(en=("log", "tree stump", "stump", "tree trunk"), zh=("树桩", "木头", "原木", "树干"), kind="prop", height=0.55, mass=120.0, sound="wood",
       places=("forest",))
def log(kit):
    bark, wood = kit.material("bark"), kit.material("wood", "tan")
    dark, moss = kit.material("wood", "oak"), kit.material("leaf", "#5f7f2a")

    def round_(r, seed):
        return [(r * (1 + 0.05 * math.sin(3 * a + seed) + 0.03 * math.sin(7 * a + 2 * seed)) * math.cos(a), r * (1 + 0.05 * math.sin(3 * a + seed) + 0.03 * math.sin(7 * a + 2 * seed)) * math.sin(a))
                for a in (2 * math.pi * k / 32 for k in range(32))]

    def stem(r, length, seed):
        skin = kit.loft([[(x * k, y, z * k) for x, z in round_(r, seed)] for y, k in ((0, 1.0), (length * 0.5, 0.97), (length, 1.0))], bark, caps=False)
        made = skin
        for y, up in ((0.0, -1), (length, 1)):
            face = kit.extrude([(x * 0.985, z * 0.985) for x, z in round_(r, seed)], 0.006, wood).turn("x", -90).move(0, y, 0)
            rings = sum(kit.tube([(x * s, y + up * 0.0045, -z * s) for x, z in [*round_(r, seed), round_(r, seed)[0]]], 0.0028, dark, 4, caps=False) for s in (0.25, 0.45, 0.63, 0.8))
            made += face + rings
        return made

    stump = stem(0.26, 0.46, 0.4)
    roots = sum(kit.tube([(0.2 * math.sin(a), 0.22, 0.2 * math.cos(a)), (0.28 * math.sin(a), 0.08, 0.28 * math.cos(a)), (0.44 * math.sin(a), 0.0, 0.44 * math.cos(a))],
                         [0.09, 0.08, 0.03], bark, 8, smooth=3) for a in (0.3, 1.5, 2.7, 3.9, 5.2))
    felled = stem(0.17, 1.3, 1.7).turn("z", -90).turn("y", 24).move(-0.85, 0.18, -0.25)
    twig = kit.tube([(-0.1, 0.3, -0.58), (-0.08, 0.44, -0.55), (-0.12, 0.53, -0.53)], [0.04, 0.03, 0.012], bark, 8, smooth=3)
    rng = kit.random("moss")
    pads = kit.ellipsoid(0.09, 0.02, 0.07, moss, segments=10).many([(0.235 * math.sin(a), 0.46 - 0.02 * k, 0.235 * math.cos(a), rng.uniform(0, 360), rng.uniform(0.5, 1.0))
                                                                    for k, a in enumerate((2.2, 2.8, 3.4, 4.0))])
    cap = kit.lathe([(0.05, 0.07), (0.048, 0.085), (0.03, 0.105), (0, 0.112)], kit.material("leather", "red", 0.3), segments=16) + kit.lathe([(0.014, 0), (0.011, 0.075)], kit.material("paper", "cream"), segments=10)
    cap += kit.lathe([(0, 0.072), (0.05, 0.07)], kit.material("paper", "cream"), segments=16) + kit.sphere(0.007, kit.material("paper", "white"), segments=6).many(
        [(0.03 * math.sin(a), 0.1, 0.03 * math.cos(a)) for a in (0.2, 2.2, 4.3)])
    caps = cap.many([(0.42, 0, 0.12, 0, 1.0), (0.36, 0, 0.25, 40, 0.7), (-0.34, 0, 0.2, 0, 0.8)])
    return kit.model(stump, roots, felled, twig, pads, caps, colliders="parts", sockets={"top": (0, 0.465, 0), "seat": (0, 0.465, 0)})
