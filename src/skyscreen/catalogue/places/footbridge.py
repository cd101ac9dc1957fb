"""An arched footbridge over a stream: the stage is its back, willows and reeds on both banks, water lilies beneath."""

import math
from itertools import pairwise

from skyscreen.catalogue import place

HALF, RISE, BANK = 9.0, 1.5, -1.9
"""Half length and rise of the arch, and how far the stream's bed lies under its banks, metres."""


@place(
    en=("footbridge", "little bridge", "arched footbridge", "bridge over a stream", "bridge over the stream", "bridge over a pond", "humpback bridge"),
    zh=("小桥", "石拱桥", "石桥", "木桥", "竹桥", "小石桥", "廊桥", "断桥", "桥上", "桥头", "独木桥"),
    ambience=("stream", "birds"),
    ground="paving",
    reverb=0.2,
    hours=8.5,
    pastime="walks",
)
def footbridge(set, wood=0.0):
    """wood: 0 of stone … 1 of planks with a rail."""
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(15, 2.2)
    bed = lambda x, z: BANK * max(0.0, 1 - (abs(z + 0.6 * math.sin(x / 9)) / 6.4) ** 4)
    set.ground(kit.material("grass", "#55783a", snow=snow), slope=bed, hills=0.35, wavelength=20, flat=1.0, far=10, far_start=40, cells=96, fine=0.6, reach=380)
    set.water(-0.75, calm=True, shallow=0.6, colour="#2c4a44")
    set.fairway((-9.0, 0.0), 4.0, 10.0)
    arch = lambda z: 0.12 + RISE * (1 - (z / HALF) ** 2) ** 2
    set.deck(3.0, 2 * HALF, lambda x, z: arch(z))
    planks = wood >= 0.5
    body, top = (kit.material("wood", "#7a5232"), kit.material("planks", "#a0764a")) if planks else (kit.material("stone", "#9a948a"), kit.material("paving", "#a8a298"))
    zs = [-HALF + 2 * HALF * k / 40 for k in range(41)]
    deck = kit.sheet(lambda u, v: (3.0 * (v - 0.5), arch(-HALF + 2 * HALF * u), -HALF + 2 * HALF * u), 41, 2, top, flip=True)
    hole = lambda z: arch(z) - 0.28 if planks else (-0.9 + 1.9 * math.sqrt(max(1 - (z / 4.4) ** 2, 0.0)) if abs(z) < 4.4 else -2.4)
    sides = kit.loft([[(1.5, arch(z), z), (1.5, hole(z), z), (-1.5, hole(z), z), (-1.5, arch(z), z)] for z in zs], body)
    if planks:
        rail = [((s * 1.45, arch(z), z), (s * 1.45, arch(z) + 1.0, z), 0.05) for s in (-1, 1) for z in zs[::2]]
        bars = [((s * 1.45, arch(a) + y, a), (s * 1.45, arch(b) + y, b), 0.035) for s in (-1, 1) for a, b in pairwise(zs) for y in (0.55, 1.0)]
        piles = [((s * 1.3, BANK - 0.6, z), (s * 1.3, arch(z), z), 0.12) for s in (-1, 1) for z in (-4.0, 0.0, 4.0)]
        set.shape("bridge", deck, sides, kit.ropes(rail + bars + piles, body, 6))
    else:
        wall = lambda s: kit.loft([[(s * 1.5, arch(z), z), (s * 1.5, arch(z) + 0.72, z), (s * 1.3, arch(z) + 0.72, z), (s * 1.3, arch(z), z)][:: s] for z in zs], body)
        posts = kit.box(0.3, 0.95, 0.3, body, 0.03) + kit.ellipsoid(0.15, 0.13, 0.15, body, (0, 1.02, 0), 12)
        set.shape("bridge", deck, sides, wall(1), wall(-1), posts.many([(s * 1.4, arch(z), z) for s in (-1, 1) for z in zs[::5]]))
    path = [(0, -120), (3, -60), (0, -24), (0, -HALF)], [(0, HALF), (0, 24), (-3, 60), (0, 120)]
    for line in path:
        set.road(line, 2.6, "dirt" if planks else "stone", lines=False)
    for x, z in ((-6.5, -8.5), (7.5, 8.8), (-11, 10), (13, -10)):
        set.put("willow", (x, z), 40 * x, 0.9, solid=True)
    set.scatter("reeds", 42, (3.2, 40), within=lambda x, z: 4.6 < abs(z) < 7.4 and abs(x) > 2.6, clear=0.4, shadow=False)
    set.scatter("lotus", 15, (3, 26), within=lambda x, z: abs(z) < 3.6 and abs(x) > 2.6, clear=0.3, shadow=False)
    set.scatter("broadleaf", 40, (18, 110), gap=6, variants=3, clear=11, within=lambda x, z: abs(z) > 9, season=set.season)
    set.scatter("rock", 24, (3, 26), variants=3, scale=(0.2, 0.6), within=lambda x, z: 4.4 < abs(z) < 7.8 and abs(x) > 2.4, clear=0.3, colour="#6f6a62")
    set.scatter("flower", 90, (4, 26), within=lambda x, z: abs(z) > 8, clear=1.4, shadow=False)
    set.backdrop("hills", distance=420, height=60, colour="#4f6a3c")
    set.air(fog=0.0012, fog_height=18.0)
