"""A playground: slide, swings, seesaw, climbing dome, sand pit, benches under trees, houses behind."""

import math

from skyscreen.catalogue import place


@place(
    en=("playground", "play area", "schoolyard", "play park"),
    zh=("游乐场", "儿童乐园", "游戏场"),
    ambience=("birds", "crowd"),
    ground="grass",
    reverb=0.3,
    hours=15.5,
    deeds=("tug of war", "skip rope", "拔河", "跳绳", "升旗", "跳房子"),
    life=("Three children swing", "A girl jumps"),
    pastime="swings",
    guests="phone rest",
    full=0.6,
)
def playground(set):
    kit, rng = set.kit, set.random("playground")
    set.stage(16, 5)
    set.ground("grass", hills=0.0, wavelength=22, far=5, far_start=36, flat=1.0, fine=0.8)
    disc = lambda r, tone, y: kit.cylinder(r, 0.05, kit.material("rubber", tone, 0.9), (0, y, 0), 48, bevel=0.0)
    set.shape(
        "ground",
        disc(15.0, "#a8664a", 0.0),
        disc(5.4, "#4f7f9a", 0.012).move(-6.5, 0, -8),
        disc(4.2, "#d8a838", 0.012).move(7.5, 0, -7.5),
        shadow=False,
    )
    sand = kit.cylinder(2.6, 0.06, kit.material("sand"), (0, 0.06, 0), 36, bevel=0.0)
    rim = kit.torus(2.65, 0.14, kit.material("wood", "#a8763e"), (0, 0.12, 0), 40, 8)
    pails = sum(
        kit.cylinder(0.13, 0.2, kit.material("plastic", tone), (x, 0.12, z), 14, top=0.16)
        for x, z, tone in ((0.6, 0.4, "#d83a30"), (-0.8, 0.9, "#3f8fd0"), (0.2, -1.0, "#f0c030"))
    )
    castle = kit.cone(0.35, 0.4, kit.material("sand"), (-0.2, 0.1, 0.1), 14)
    set.shape("sand pit", sand, rim, pails, castle, at=(8.0, 0, 5.5))
    set.copies("slide", slide, [(-6.5, 0.05, -8.5, 20)], solid=True)
    set.copies("swings", swings, [(7.5, 0.05, -7.8, -12)], solid=True)
    set.copies("dome", dome, [(-8.6, 0.05, 4.2)], solid=True)
    set.copies("seesaw", seesaw, [(4.6, 0.05, 11.5, 70)], solid=True)
    for n, x in enumerate((-1.5, 0.7)):
        set.copies(
            f"rider {n}", lambda k, t=("#e0b030", "#3f9a6a")[n]: rider(k, t), [(x, 0.05, -10.6, 30 * n)], solid=True
        )
    for x, z, turn in ((-13.2, -2, 90), (13.2, 0, -90), (2, -15.4, 0)):
        set.put("bench", (x, z), turn)
    for x, z in ((-15, -9), (-16, 6), (15.5, -12), (17, 8), (5, -19), (-6, -20), (-14, 15), (13, 16)):
        set.put(
            "broadleaf", (x, z), rng.uniform(0, 360), rng.uniform(0.9, 1.2), seed=int(abs(x)) % 3, season=set.season
        )
    for x in range(-21, 22, 3):
        set.put("fence", (x, -23.5), 0, shadow=False)
    set.scatter(
        "broadleaf", 30, (30, 90), gap=6, variants=3, clear=14, scale=(0.9, 1.4), season=set.season, purpose="far"
    )
    for k, (x, z) in enumerate(((-30, -40), (-8, -46), (14, -44), (34, -38))):
        set.put("house", (x, z), -x * 0.6, colour=("cream", "#c8a48a", "#b8c4c8", "#d8c090")[k])
    set.scatter("flower", 60, (15, 22), clear=2, scale=(0.7, 1.1), colour="#e8b83a", shadow=False)
    set.scatter("grass_tuft", 90, (15.5, 34), variants=3, clear=1, blades=50, spread=0.6, shadow=False)
    set.put("football", (3.4, 4.4), solid=False)
    set.backdrop("hills", distance=420, height=55, colour="#4d5f3c")


def slide(kit):
    """A tower with a roof, ladder and a wavy yellow slide."""
    wood, red = kit.material("wood", "#9a6a3a"), kit.material("paint", "#c8382c", 0.4)
    blue, gold = kit.material("plastic", "#2f78b8", 0.3), kit.material("plastic", "#f0b828", 0.25)
    posts = [((x, 0, z), (x, 3.4, z), 0.07) for x in (-0.8, 0.8) for z in (-0.8, 0.8)]
    out = kit.ropes(posts, wood, 8) + kit.box(1.9, 0.1, 1.9, wood, 0.0, (0, 1.7, 0))
    out += kit.lathe([(1.75, 3.2), (0, 4.4)], red, segments=4).turn("y", 45)
    for z in (-0.85,):
        out += kit.box(1.6, 0.7, 0.05, blue, 0.02, (0, 1.85, z))
    out += kit.box(0.05, 0.7, 1.6, blue, 0.02, (0.85, 1.85, 0))
    steps = [
        ((-0.9 - 0.14 * k, 1.6 - 0.28 * k, -0.35), (-0.9 - 0.14 * k, 1.6 - 0.28 * k, 0.35), 0.035) for k in range(6)
    ]
    steps += [((-0.85, 2.4, s * 0.4), (-1.75, 0, s * 0.4), 0.045) for s in (-1, 1)]
    path = lambda t: (0.85 + 3.6 * t, 1.78 - 1.62 * t**0.85 + 0.10 * math.sin(9 * t) * t * (1 - t) * 4)

    def trough(u, v):
        z, y = path(u)
        a = (v - 0.5) * 2
        return 0.42 * a, y + 0.26 * abs(a) ** 3, z

    return (
        out
        + kit.ropes(steps, red, 6)
        + kit.sheet(trough, 22, 10, gold)
        + kit.sheet(trough, 22, 10, gold, flip=True).move(0, -0.03, 0)
    )


def swings(kit):
    """A frame of steel with three seats on chains, one still moving."""
    steel, seat = kit.material("paint", "#3a9a6a", 0.35), kit.material("rubber", "charcoal")
    rows = [((-2.6, 2.5, 0), (2.6, 2.5, 0), 0.06)]
    rows += [((s * 2.6, 2.5, 0), (s * 2.9, 0, f * 1.1), 0.05) for s in (-1, 1) for f in (-1, 1)]
    out, chains = kit.ropes(rows, steel, 9), []
    for x, swing in ((-1.6, 0.0), (0.0, 0.5), (1.6, -0.12)):
        chains += [((x + s * 0.24, 2.45, 0), (x + s * 0.24, 0.55 + 0.35 * swing**2, swing), 0.012) for s in (-1, 1)]
        out += kit.box(0.52, 0.04, 0.2, seat, 0.015).turn("x", -22 * swing).move(x, 0.52 + 0.35 * swing**2, swing)
    return out + kit.ropes(chains, kit.material("steel"), 4)


def dome(kit):
    """A climbing dome of bars, 2 m high."""
    rows, rings = [], ((2.2, 0.0), (2.05, 0.75), (1.6, 1.4), (0.85, 1.9))
    at = lambda k, j: (
        rings[j][0] * math.cos(math.pi * (k + 0.5 * j) / 4),
        rings[j][1],
        rings[j][0] * math.sin(math.pi * (k + 0.5 * j) / 4),
    )
    for j in range(4):
        for k in range(8):
            if j:
                rows.append((at(k, j), at(k + 1, j), 0.028))
            if j < 3:
                rows += [(at(k, j), at(k, j + 1), 0.028), (at(k + 1, j), at(k, j + 1), 0.028)]
    return kit.ropes(rows, kit.material("paint", "#2f78b8", 0.35), 6)


def seesaw(kit):
    """A plank on a trestle with handles."""
    red, steel = kit.material("paint", "#c8382c", 0.4), kit.material("steel")
    plank = kit.box(0.26, 0.07, 3.4, red, 0.02, (0, 0, 0))
    plank += kit.ropes([((s * 0.1, 0.05, z), (s * 0.1, 0.35, z), 0.02) for s in (-1, 1) for z in (-1.2, 1.2)], steel, 6)
    stand = kit.ropes([((0, 0.55, 0), (s * 0.3, 0, f * 0.25), 0.05) for s in (-1, 1) for f in (-1, 1)], steel, 8)
    return plank.turn("x", 13).move(0, 0.55, 0) + stand


def rider(kit, tone):
    """A spring rider: a flat animal on a coil."""
    paint, steel = kit.material("plastic", tone, 0.3), kit.material("steel")
    coil = [
        (0.12 * math.cos(6.2832 * t), 0.05 + 0.1 * t, 0.12 * math.sin(6.2832 * t)) for t in (k / 10 for k in range(41))
    ]
    side = [
        (-0.5, 0.5),
        (-0.35, 0.42),
        (0.35, 0.42),
        (0.45, 0.7),
        (0.62, 0.95),
        (0.5, 1.1),
        (0.28, 1.02),
        (0.2, 0.75),
        (-0.2, 0.72),
        (-0.45, 0.85),
    ]
    return (
        kit.tube(coil, 0.02, steel, 6)
        + kit.extrude(side, 0.16, paint).turn("y", -90)
        + kit.box(0.34, 0.05, 0.36, paint, 0.02, (0, 0.72, 0))
    )
