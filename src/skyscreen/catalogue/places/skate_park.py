"""A skate park: smooth concrete with a half-pipe, quarter-pipes, rails, stairs and a wall of graffiti, towers behind."""

import math

from skyscreen.catalogue import place

PAINTS = ("#e8302c", "#2a8ae8", "#f0c020", "#3ac86a", "#c83ac0", "#f08a2c", "#f4f4ee")


@place(
    en=("skate park", "skatepark", "skateboard park", "half-pipe", "half pipe", "halfpipe", "skate ramp", "skate bowl", "bmx park"),
    zh=("滑板公园", "滑板场", "滑板场地", "u型池", "极限运动公园", "轮滑场"),
    ambience=("city", "birds"),
    ground="concrete",
    reverb=0.3,
    hours=16.5,
    deeds=("skateboard", "skateboarder", "kickflip", "ollie", "rollerblade", "roller skate", "bmx", "滑板", "轮滑", "小轮车"),
    guests="phone rest",
    full=0.6,
)
def skate_park(set):
    kit = set.kit
    set.stage(22, 5.0)
    smooth, lip, steel = kit.material("concrete", "#a8a6a0"), kit.material("concrete", "#8a8882"), kit.material("steel", "#b0b6bc")
    set.ground(kit.material("grass", "#5a7a3c"), reach=320, cells=20, fine=6.0)
    set.shape("slab", kit.box(30, 0.04, 46, smooth, 0.0, (0, 0, 0)), shadow=False)
    # Quarter-pipes close both ends: a circle of 2.6 m up to 2 m, a platform and its coping.
    mast = lambda k: k.cylinder(0.09, 7.5, k.material("steel", "#5a6066"), (0, 0, 0), 8) + k.box(1.5, 0.16, 0.4, k.material("lamp", "#f4f8ff", emission=8.0), 0.02, (0, 7.4, 0.2))
    masts = [(s * 14.6, 0.03, z, -90.0 * s) for s in (-1, 1) for z in (-14, 0, 14)]
    set.copies("floodlight", mast, masts, lit=set.night, solid=True)
    if set.night:
        for x, _, z, _ in masts:
            set.light((x * 0.94, 7.2, z), "#eaf2ff", 60.0, 24.0)
    set.copies("quarter", quarter, [(0, 0.03, 21.5, 180), (-9.5, 0.03, 21.5, 180), (9.5, 0.03, 21.5, 180), (0, 0.03, -21.5, 0), (-9.5, 0.03, -21.5, 0), (9.5, 0.03, -21.5, 0)], solid=True)
    set.copies("half-pipe", half_pipe, [(10.5, 0.03, 0, 0)], solid=True)
    rail = kit.ropes([((0, 0.55, -2.2), (0, 0.55, 2.2), 0.035)] + [((0, 0, z), (0, 0.55, z), 0.03) for z in (-2.0, 0, 2.0)], kit.material("paint", "#e8b81c", 0.4), 8)
    set.copies("rail", lambda k: rail, [(-4.6, 0.04, 4.0, 8), (-5.2, 0.04, -10, -6)], solid=True)
    box = kit.box(1.2, 0.45, 3.6, lip, 0.02) + kit.box(1.24, 0.04, 0.06, steel, 0.0).many([(0, 0.43, s * 1.8) for s in (-1, 1)]) + kit.box(0.06, 0.05, 3.6, steel, 0.0).many([(s * 0.6, 0.42, 0) for s in (-1, 1)])
    set.copies("ledge", lambda k: box, [(-7.6, 0.03, -2.0, 0), (4.6, 0.03, 12.5, 10)], solid=True)
    steps = sum(kit.box(4.0, 0.17 * (k + 1), 0.4, lip, 0.0, (0, 0, -0.4 * k)) for k in range(5)) + kit.box(4.0, 0.85, 4.0, lip, 0.0, (0, 0, -4.0)) + kit.ropes([((0, 0.75, 0.3), (0, 1.6, -1.8), 0.04), ((0, 0, 0.3), (0, 0.75, 0.3), 0.04), ((0, 0.85, -1.8), (0, 1.6, -1.8), 0.04)], steel, 7)
    set.copies("stairs", lambda k: steps, [(-10.6, 0.03, 9.0, 90)], solid=True)
    rng = set.random("graffiti")
    wall = kit.box(30, 3.2, 0.4, kit.material("concrete", "#b8b4aa"), 0.0)
    art = 0
    for k in range(46):
        x, y, r, tone = rng.uniform(-14, 14), rng.uniform(0.6, 2.6), rng.uniform(0.25, 0.9), kit.material("paint", PAINTS[rng.randrange(7)], 0.6)
        art += kit.cylinder(r, 0.01, tone, (0, 0, 0), 7 + k % 9, bevel=0).turn("x", 90).turn("z", rng.uniform(0, 90)).scale(1, rng.uniform(0.4, 0.9), 1).move(x, y, 0.21 + 0.0006 * k)
    for k, words in enumerate(("SKATE", "自由", "FLY", "WILD", "飞")):
        art += kit.text(words, 1.3, kit.material("paint", PAINTS[(k * 3 + 6) % 7], 0.5), depth=0.01).turn("z", (-1) ** k * 6).move(-11.5 + 5.6 * k, 1.6, 0.25)
    set.shape("graffiti", wall + art, at=(-15.2, 0, 0), turn=90)
    set.shape("graffiti", kit.box(30, 2.4, 0.3, kit.material("concrete", "#a8a49a"), 0.0), at=(0, 0, -24.5), shadow=False)
    fence = kit.ropes([((15.5, 0, -22 + 2.75 * k), (15.5, 2.4, -22 + 2.75 * k), 0.04) for k in range(17)] + [((15.5, y, -22), (15.5, y, 22), 0.02) for y in (0.3, 0.8, 1.3, 1.8, 2.3)], steel, 5)
    set.shape("fence", fence, shadow=False)
    mast = kit.cylinder(0.14, 9.0, steel, (0, 0, 0), 10) + kit.box(1.6, 0.5, 0.3, kit.material("lamp", "#fff4e0", emission=7.0), 0.02, (0, 8.8, 0.2))
    set.copies("mast", lambda k: mast, [(s * 14.6, 0, z, -90 * s) for s in (-1, 1) for z in (-12, 12)], lit=set.night)
    if set.night:
        for x, z in ((-8, -10), (8, -10), (-8, 10), (8, 10)):
            set.light((x, 8.0, z), "#ffeed4", 60.0, 22.0)
    set.fitting("bench", [(13.6, 0.04, -12, -90), (13.6, 0.04, 12, -90)], length=2.2, colour="#6a7a8a", material="paint")
    set.put("bicycle", (13.2, -8), 70, solid=False)
    set.put("trash_bin", (13.8, 9.5), 0)
    set.scatter("broadleaf", 30, (26, 80), gap=6, variants=3, clear=18)
    set.skyline(distance=200, count=60, height=(20, 90))
    set.crowd(8, (12, 40), arcs=((30, 60), (120, 150)), variants=4, umbrella=False, within=lambda x, z: x > 16.5)


def quarter(kit):
    """A quarter-pipe 8 m wide, its curve rising towards −Z, two metres high, a deck of 1.6 m and steps behind."""
    face, side, steel = kit.material("concrete", "#b0aea8"), kit.material("concrete", "#8f8d87"), kit.material("steel", "#c8ccd0")
    r, top = 2.6, math.acos(1 - 2.0 / 2.6)
    line = [(-r * math.sin(top * t), r * (1 - math.cos(top * t))) for t in (k / 14 for k in range(15))]
    out = kit.sheet(lambda u, v: (4.0 * (1 - 2 * v), line[round(14 * u)][1], line[round(14 * u)][0]), 15, 2, face)
    back = line[-1][0] - 1.6
    out += kit.box(8.0, 2.0, 1.6, side, 0.0, (0, 0, (line[-1][0] + back) / 2)) + kit.cylinder(0.05, 8.0, steel, (0, -4.0, 0), 10).turn("z", 90).move(0, 2.0, line[-1][0])
    for s in (-1, 1):
        ring = [(z, y) for z, y in line] + [(line[-1][0], 0.0)]
        out += kit.facet([(s * 4.0, y, z) for z, y in (ring if s > 0 else ring[::-1])], side, 0.02)
    return out + kit.ropes([((x, 2.0, back + 0.1), (x, 3.0, back + 0.1), 0.03) for x in (-3.9, -1.3, 1.3, 3.9)] + [((-3.9, y, back + 0.1), (3.9, y, back + 0.1), 0.03) for y in (2.5, 3.0)], steel, 6)


def half_pipe(kit):
    """A wooden half-pipe across x, 7 m long in z, two curves of 2.2 m facing each other."""
    ply, frame, steel = kit.material("planks", "#c09a64"), kit.material("wood", "#6a4a2c"), kit.material("steel", "#c8ccd0")
    r, top = 2.4, 1.35
    curve = lambda t: (1.1 + r * math.sin(top * t), r * (1 - math.cos(top * t)))
    edge = [(-curve(1 - k / 10)[0], curve(1 - k / 10)[1]) for k in range(11)] + [(curve(k / 10)[0], curve(k / 10)[1]) for k in range(11)]
    out = kit.sheet(lambda u, v: (edge[round(21 * u)][0], edge[round(21 * u)][1] + 0.12, 3.5 * (2 * v - 1)), 22, 2, ply, flip=True)
    high = edge[-1][1] + 0.12
    for s in (-1, 1):
        x = s * edge[-1][0]
        out += kit.box(1.3, 0.1, 7.0, ply, 0.0, (x + s * 0.65, high - 0.1, 0)) + kit.cylinder(0.045, 7.0, steel, (0, -3.5, 0), 9).turn("x", 90).move(x, high, 0)
        out += kit.box(0.14, high - 0.1, 0.14, frame, 0.0).many([(x + s * 1.2, 0, z) for z in (-3.3, 0, 3.3)]) + kit.ropes([((x + s * 1.25, high, z), (x + s * 1.25, high + 1.0, z), 0.03) for z in (-3.3, -1.1, 1.1, 3.3)] + [((x + s * 1.25, high + y, -3.3), (x + s * 1.25, high + y, 3.3), 0.03) for y in (0.5, 1.0)], steel, 6)
    return out + sum(kit.facet([(x, y + 0.1, z * 3.5) for x, y in (edge if z < 0 else edge[::-1])] + [(edge[-1][0] if z < 0 else edge[0][0], 0, z * 3.5), (edge[0][0] if z < 0 else edge[-1][0], 0, z * 3.5)], frame, 0.0) for z in (-1, 1))
