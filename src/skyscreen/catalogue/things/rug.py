"""A patterned rug: borders, a medallion, fringes at both ends."""

import math

from skyscreen.catalogue import thing


@thing(en=("rug", "carpet", "persian rug", "doormat", "mat", "persian carpet"), zh=("地毯", "波斯地毯", "毯垫", "垫子", "席子", "凉席", "草席", "竹席", "炕席"), kind="furniture", height=0.0199, mass=8.0, sound="cloth", places=("living_room", "bedroom"), aloft="flying_carpet")
def rug(kit, colour="#8a1f24"):
    red, navy, cream, gold = kit.material("cloth", colour, slot="colour"), kit.material("cloth", "navy"), kit.material("cloth", "#e6d6b0"), kit.material("cloth", "mustard")
    base = kit.box(2.0, 0.014, 1.3, navy, 0.004)
    layers = kit.box(1.84, 0.0012, 1.14, gold, 0.0, at=(0, 0.014, 0)) + kit.box(1.8, 0.0012, 1.1, red, 0.0, at=(0, 0.0148, 0)) + kit.box(1.52, 0.0012, 0.84, cream, 0.0, at=(0, 0.0156, 0)) + kit.box(1.48, 0.0012, 0.8, red, 0.0, at=(0, 0.0164, 0))
    disc = kit.facet([(0.42 * math.cos(a) * (1 + 0.08 * math.cos(8 * a)), 0.0182, 0.3 * math.sin(a) * (1 + 0.08 * math.cos(8 * a))) for a in (-2 * math.pi * k / 48 for k in range(48))], navy) + kit.facet([(0.3 * math.cos(a), 0.0188, 0.21 * math.sin(a)) for a in (-2 * math.pi * k / 30 for k in range(30))], gold) + kit.facet([(0.2 * math.cos(a), 0.0194, 0.13 * math.sin(a)) for a in (-2 * math.pi * k / 8 for k in range(8))], red)
    spots = kit.facet([(0, 0, 0.035), (0.035, 0, 0), (0, 0, -0.035), (-0.035, 0, 0)], cream)
    marks = spots.many([(-0.85 + 0.17 * k, 0.0166, z) for k in range(11) for z in (-0.485, 0.485)] + [(x, 0.0166, -0.34 + 0.17 * k) for k in range(5) for x in (-0.85, 0.85)]) + spots.scale(1.8).many([(x, 0.018, z) for x in (-0.58, 0.58) for z in (-0.26, 0.26)])
    fringe = kit.ropes([((s * 1.0, 0.008, -0.64 + 0.032 * k), (s * 1.07, 0.003, -0.64 + 0.032 * k), 0.004) for s in (-1, 1) for k in range(41)], cream, 3)
    return kit.model(base, layers, disc, marks, fringe, colliders="box", sockets={"seat": (0, 0.02, 0)})
