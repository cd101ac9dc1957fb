"""A treehouse: a plank deck round the trunk of a great oak, a little hut with a lit window, a rope rail, leaves all about."""

import math
from itertools import pairwise

from skyscreen.catalogue import place


@place(
    en=("treehouse", "tree house", "tree hut", "treetop house", "inside a treehouse", "treetops", "forest canopy", "rainforest canopy", "canopy walkway"),
    zh=("树屋", "树上小屋", "树上的房子", "树顶小屋", "树屋里", "树冠", "树梢上"),
    near=("treetops", "forest canopy", "rainforest canopy", "canopy walkway", "树冠", "树梢上"),
    ambience=("forest", "birds"),
    ground="planks",
    reverb=0.2,
    hours=16.5,
    pastime="reads a book",
)
def treehouse(set):
    kit, rng = set.kit, set.random("branches")
    high = 7.0
    set.stage(2.8, 1.4, 90, (0.0, 1.6))
    board, pale, bark = kit.material("planks", "#a07a4c"), kit.material("planks", "#8a6238"), kit.material("bark", "#6a5440")
    set.ground("grass", hills=0.8, wavelength=22, reach=360, cells=56, fine=1.6, level=-high, colour="#4a5c2c")
    set.deck(6.4, 6.4, lambda x, z: 0.0 * x)
    set.shape("deck", kit.box(6.4, 0.17, 6.4, board, 0.0, (0, -0.17, 0)), kit.box(6.5, 0.2, 0.08, pale, 0.0).many([(0, -0.2, s * 3.2) for s in (-1, 1)]), kit.box(0.08, 0.2, 6.5, pale, 0.0).many([(s * 3.2, -0.2, 0) for s in (-1, 1)]), kit.box(6.6, 0.24, 0.18, pale, 0.0).many([(0, -0.4, z) for z in (-2.4, 0, 2.4)]), kit.box(0.18, 0.24, 6.6, pale, 0.0).many([(x, -0.64, 0) for x in (-2.4, 2.4)]))
    # The trunk comes up through the deck behind the stage, and parts into boughs over it.
    trunk = kit.tube([(-1.7, -high - 0.5, -0.9), (-1.6, -high + 1.5, -0.9), (-1.5, 0, -0.9), (-1.3, 3.2, -1.0)], [1.5, 0.95, 0.72, 0.6], bark, 18, smooth=3)
    boughs, tips = 0, []
    for k in range(11):
        a, rise = 0.62 * k + rng.uniform(-0.2, 0.2), rng.uniform(1.4, 4.2)
        reach = rng.uniform(3.2, 6.0)
        mid = (-1.3 + 0.5 * reach * math.sin(a), 3.0 + 0.45 * rise, -1.0 + 0.5 * reach * math.cos(a))
        end = (-1.3 + reach * math.sin(a), 2.9 + rise, -1.0 + reach * math.cos(a))
        boughs += kit.tube([(-1.35, 2.2, -1.0), mid, end], [0.34, 0.2, 0.07], bark, 8, smooth=3)
        tips += [(mid[0] + (end[0] - mid[0]) * t + rng.gauss(0, 0.55), mid[1] + (end[1] - mid[1]) * t + rng.gauss(0.25, 0.4), mid[2] + (end[2] - mid[2]) * t + rng.gauss(0, 0.55)) for t in (0.0, 0.2, 0.4, 0.6, 0.75, 0.9, 1.0) for _ in range(22)]
    leaf = kit.material("leaf", "#5f8a34" if set.season != "autumn" else "#c8742c", sway=0.4)
    bare = set.season == "winter" or set.snowy
    set.shape("trunk", trunk, boughs, solid=False)
    if not bare:
        set.shape("leaves", kit.leaves([p for p in tips if p[1] > 2.5], 0.36, 0.22, leaf, spread=0.9))
    set.copies("hut", hut, [(1.2, 0, -1.5, 0)], solid=True, lit=True)
    set.light((1.2, 1.6, -1.0), "#ffc878", 4.0 if set.night else 1.2, 5.0)
    rope, post = kit.material("rope", "#c8aa78"), kit.material("wood", "#7a5a38")
    posts = [(x, z) for x in (-3.1, -1.05, 1.05, 3.1) for z in (3.1,)] + [(s * 3.1, z) for s in (-1, 1) for z in (-3.1, -1.0, 1.0)]
    around = [(-3.1, -3.1), (-3.1, -1.0), (-3.1, 1.0), (-3.1, 3.1), (-1.05, 3.1), (1.05, 3.1), (3.1, 3.1), (3.1, 1.0), (3.1, -1.0), (3.1, -3.1)]
    slack = [kit.tube([(x0, y, z0), ((x0 + x1) / 2, y - 0.08, (z0 + z1) / 2), (x1, y, z1)], 0.025, rope, 6, smooth=2) for (x0, z0), (x1, z1) in pairwise(around) for y in (0.5, 0.95)]
    set.shape("rail", kit.ropes([((x, 0, z), (x, 1.05, z), 0.05) for x, z in posts], post, 6), *slack)
    rungs = kit.box(0.5, 0.05, 0.06, post, 0.0).many([(2.5, -high + 0.4 + 0.36 * k, 3.3) for k in range(19)]) + kit.ropes([((2.5 + s * 0.22, -high, 3.3), (2.5 + s * 0.22, 0.3, 3.2), 0.025) for s in (-1, 1)], rope, 5)
    tyre = kit.torus(0.34, 0.12, kit.material("rubber", "#22242a"), (0, 0, 0), 22, 8).turn("x", 90)
    set.shape("ladder", rungs, tyre.move(-3.9, -4.6, 2.6), kit.ropes([((-3.9, -4.3, 2.6), (-3.9, 4.4, 2.6), 0.02)], rope, 5))
    spots = [(-3.1 + 6.2 * k / 8, 2.5 - 0.5 * math.sin(math.pi * k / 8), 2.9) for k in range(9)]
    set.shape("fairy lights", kit.sphere(0.055, kit.material("lamp", "#ffd08a", emission=5.0), (0, 0, 0), 8).many(spots), kit.ropes([(a, b, 0.007) for a, b in pairwise(spots)] + [((s * 3.1, 0, 2.9), (s * 3.1, 2.5, 2.9), 0.03) for s in (-1, 1)], post, 4), shadow=False, lit=set.night)
    if set.night:
        for x in (-2.2, 0.0, 2.2):
            set.light((x, 2.0, 2.7), "#ffbf70", 2.6, 4.5)
    for x, z, thing, more in ((-2.4, 2.4, "barrel", {}), (2.5, -0.4, "lantern", {})):
        set.put(thing, (x, z), 30, 0.6, y=0.0, solid=False, **more)
    # The wood below and round it.
    for thing, count, ring in (("broadleaf", 46, (9, 46)), ("birch", 16, (8, 40)), ("pine", 60, (16, 90)), ("broadleaf", 80, (46, 150))):
        set.scatter(thing, count, ring, gap=3.2, clear=5.5, scale=(0.9, 1.5), variants=3, groves=0.0, shadow=ring[1] < 50, purpose=f"{thing} {ring[1]}")
    set.scatter("bush", 60, (4, 30), clear=2.0, scale=(0.6, 1.3), variants=3, shadow=False)
    set.backdrop("hills", distance=300, height=60, colour="#4c5c34")
    set.camera_limits((-8, -2.0, -2.6), (8, 5, 11))
    set.air(fog=0.002, fog_height=40.0)


def hut(kit):
    """A hut of boards 2.6 m wide, its open door and window towards +Z, a shingled roof."""
    board, dark, roof = kit.material("planks", "#8f6a40"), kit.material("planks", "#5f4428"), kit.material("tile", "#6a4a34")
    glow = kit.material("lamp", "#ffcf86", emission=1.6)
    out = kit.box(2.6, 2.1, 0.08, board, 0.0, (0, 0, -1.1)) + kit.box(0.08, 2.1, 2.2, board, 0.0).many([(s * 1.26, 0, 0) for s in (-1, 1)])
    out += kit.box(0.5, 2.1, 0.08, board, 0.0, (-1.0, 0, 1.1)) + kit.box(1.2, 0.8, 0.08, board, 0.0, (0.7, 0, 1.1)) + kit.box(1.2, 0.5, 0.08, board, 0.0, (0.7, 1.6, 1.1)) + kit.box(0.9, 0.25, 0.08, board, 0.0, (-0.3, 1.85, 1.1)) + kit.box(0.12, 2.1, 0.08, board, 0.0, (0.16, 0, 1.1))
    out += kit.box(0.9, 0.7, 0.03, glow, 0.0, (0.74, 0.86, 1.06)) + kit.box(0.05, 0.8, 0.06, dark, 0.0, (0.74, 0.8, 1.12)) + kit.box(1.0, 0.05, 0.06, dark, 0.0).many([(0.74, y, 1.12) for y in (0.8, 1.18, 1.58)])
    out += kit.box(0.8, 1.8, 0.02, kit.material("paint", "#3a2c20"), 0.0, (-0.32, 0, 0.6))
    out += kit.box(1.75, 0.06, 2.9, roof, 0.0).turn("z", -35).move(0.68, 2.45, 0) + kit.box(1.75, 0.06, 2.9, roof, 0.0).turn("z", 35).move(-0.68, 2.45, 0)
    out += kit.facet([(-1.3, 2.1, 1.1), (1.3, 2.1, 1.1), (0, 3.0, 1.1)], board, 0.04) + kit.facet([(1.3, 2.1, -1.1), (-1.3, 2.1, -1.1), (0, 3.0, -1.1)], board, 0.04)
    return out + kit.text("KEEP OUT", 0.16, kit.material("paint", "#e8dcc0")).move(0.7, 0.5, 1.16)
