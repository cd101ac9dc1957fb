"""A shanty town that climbs its hills: bare brick and bright walls on terraces, water tanks, wires, washing, tin roofs."""

import math
from itertools import pairwise

from skyscreen.catalogue import place

FIRST, DEEP, RISE = 8.5, 7.0, 2.7
"""Metres: where the first terrace begins beside the lane, how deep each is, how much each is higher."""


@place(
    en=("shanty town", "shantytown", "favela", "slum", "slums", "favelas"),
    zh=("贫民窟", "棚户区", "贫民区"),
    ambience=("city", "crowd"),
    ground="soil",
    reverb=0.5,
    hours=16.6,
    life=("A woman carries a basket", "Two children run"),
    pastime="walks",
)
def shanty_town(set):
    kit, rng = set.kit, set.random("terraces")
    set.stage(26, 4.4)

    def lie(x, z):
        """Level along the lane, steps beside it, eight high."""
        return RISE * min(max(0.0, math.floor((abs(x) - FIRST) / DEEP)), 8.0)

    set.ground(kit.material("soil", "#9a8468", moss=0.05), slope=lie, hills=0.12, wavelength=14, flat=1.0, cells=110, fine=0.9, reach=240)
    set.road([(0.5 * math.sin(z / 11), z) for z in range(-70, 71, 5)], 4.6, "stone", lines=False)
    spots = []
    for row in range(6):
        for side in (-1, 1):
            for k in range(22 if row < 4 else 12):
                z = -58 + (5.5 if row < 4 else 10.0) * k + rng.uniform(-0.5, 0.5)
                spots.append((side * (FIRST - 2.4 + DEEP * row + rng.uniform(-0.4, 0.4)), z, -90 * side + rng.uniform(-7, 7)))
    set.houses("shanty", spots, members=7)
    tank = lambda k: k.lathe([(0, 0), (0.55, 0), (0.6, 0.7), (0.62, 0.72), (0.5, 0.92), (0, 0.98)], k.material("plastic", "#2f6ab0"), segments=16)
    high = [(x, set.height(x, z) + rng.choice((2.6, 5.1)), z) for x, z, _ in spots[::5]]
    set.copies("water tank", tank, high, shadow=False)
    tin = kit.box(2.6, 0.04, 1.8, kit.material("steel", "#9a7a64", 0.7), 0.0).turn("z", 9)
    poles = kit.cylinder(0.04, 2.3, kit.material("wood"), segments=6).many([(x, 0, z) for x in (-1.1, 1.1) for z in (-0.8, 0.8)])
    set.copies("lean-to", lambda k: tin.move(0, 2.4, 0) + poles, [(s * 3.7, 0.0, z, 90) for s, z in ((1, -13), (-1, -4), (1, 9), (-1, 17))], solid=True)
    posts = [(s * 3.3, 0.0, z) for k, z in enumerate(range(-48, 52, 12)) for s in ((1, -1)[k % 2],)]
    set.copies("post", lambda k: k.cylinder(0.09, 6.4, k.material("wood", "#5a4a3c"), segments=8) + k.box(1.0, 0.08, 0.08, k.material("wood", "#5a4a3c"), 0.0, (0, 5.9, 0)), posts, solid=True)
    wires = [((a[0] + o, 5.95 + 0.1 * j, a[2]), (b[0] + o, 5.95 + 0.1 * j, b[2]), 0.012) for a, b in pairwise(posts) for j, o in enumerate((-0.4, 0.0, 0.4))]
    wires += [((x, 5.9, z), (math.copysign(8.0, -x), 4.6, z + 3), 0.01) for x, _, z in posts]
    set.shape("wires", kit.ropes(wires, kit.material("rubber", "black"), 3), shadow=False)
    for x, z, thing in ((3.0, -6.5, "bicycle"), (-3.1, 4.2, "barrel"), (3.2, 3.4, "box"), (-3.0, -9.0, "bucket"), (3.0, 14.5, "tire")):
        set.put(thing, (x, z), 80)
    for x, z in ((2.7, -1.5), (-2.6, 10.4)):
        set.put("chicken", (x, z), 60 * x, solid=False)
    if set.night:
        for k, (x, _, z) in enumerate(posts):
            set.light((0.7 * x, 5.2, z), "#ffb060" if k % 2 else "#ffe0a8", 5.0, 10.0)
    set.crowd(8, (9, 40), arcs=((-9, 9), (171, 189)), variants=5)
    set.backdrop("mountains", distance=620, height=170, snow=0.0, colour="#4a6448")
    set.camera_limits((-3.6, 0.3, -50), (3.6, 9, 50))
    set.air(fog=0.0016, fog_height=40.0)
