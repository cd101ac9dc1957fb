"""A Roman arena from its sand: an oval wall, arcades above arcades full of people in white and red, banners, awnings, a gate."""

import math

from skyscreen.catalogue import place

A, B = 36.0, 26.0
"""Half axes of the sand along z and x, metres (the Colosseum's are 43 and 27)."""


@place(
    en=("colosseum", "coliseum", "roman arena", "amphitheatre", "amphitheater", "gladiator arena", "circus maximus"),
    zh=("斗兽场", "角斗场", "罗马竞技场", "古罗马竞技场", "圆形剧场", "竞技场"),
    ambience=("crowd", "wind"),
    ground="sand",
    reverb=0.9,
    hours=15.5,
    people="roman",
    era="roman",
    deeds=("gladiator", "chariot race", "chariot", "角斗", "战车比赛", "斗兽"),
)
def colosseum(set):
    kit, rng = set.kit, set.random("crowd")
    set.stage(30.0, 9.0)
    set.ground(kit.material("sand", "#c8a878"), reach=120, cells=30, fine=2.4, blocks=2)
    stone, pale, dark = kit.material("stone", "#b8a484"), kit.material("stone", "#cdbd9c"), kit.material("rock", "#241c16", moss=0.0)
    ring = lambda r, y: (lambda u, v: ((B + r) * math.sin(6.2832 * v), y, (A + r) * math.cos(6.2832 * v)))

    def band(r0, y0, r1, y1, paint, flip=False):
        low, high = ring(r0, y0), ring(r1, y1)
        mix = lambda u, v: tuple(a + (b - a) * u for a, b in zip(low(u, v), high(u, v), strict=True))
        return kit.sheet(mix, 1, 96, paint, closed=True, flip=flip)

    both = lambda *row: band(*row) + band(*row, flip=True)
    set.shape("podium", both(0, 0, 0, 3.2, kit.material("stone", "#9a4a34")), both(0, 3.2, 0.5, 3.4, pale), shadow=False)
    rows = 16
    for k in range(rows):
        r, y = 0.5 + 1.0 * k + (2.0 if k > 8 else 0), 3.0 + 0.62 * k + (2.4 if k > 8 else 0)
        set.shape("tier", both(r, y, r, y + 0.62, stone), both(r, y + 0.62, r + 1.0, y + 0.62, pale), shadow=False)
    set.shape("wall", both(9.5, 8.6, 9.5, 12.0, pale), both(19.2, 15.0, 19.2, 26.0, stone), shadow=False)
    arch = kit.box(1.7, 3.6, 0.2, dark, 0.0) + kit.cylinder(0.85, 0.2, dark, (0, 0, 0), 16, bevel=0).turn("x", 90).move(0, 3.6, 0)
    pier = kit.lathe([(0.42, 0), (0.34, 0.3), (0.3, 4.8), (0.5, 5.2)], pale, segments=10)
    holes, piers = [], []
    for k in range(56):
        a = 6.2832 * k / 56
        turn = math.degrees(a) + 180
        holes.append(((B + 18.9) * math.sin(a), 17.0, (A + 18.9) * math.cos(a), turn))
        piers.append(((B + 18.7) * math.sin(a + 0.056), 16.4, (A + 18.7) * math.cos(a + 0.056), turn))
    set.shape("arcade", arch.many(holes), pier.many(piers), both(18.6, 22.0, 18.4, 22.8, pale), shadow=False)
    for n, tone in enumerate(("#e8e0d0", "#d8ccb0", "#a82c24", "#c8963c", "#7a4a6a", "#e8e0d0")):
        spots = []
        for k in range(rows):
            r, y = 0.9 + 1.0 * k + (2.0 if k > 8 else 0), 3.62 + 0.62 * k + (2.4 if k > 8 else 0)
            spots += [((B + r) * math.sin(a), y, (A + r) * math.cos(a)) for a in (rng.uniform(0, 6.2832) for _ in range(40))]
        set.copies(f"people {n}", lambda k, t=tone: spectator(k, t), [(*at, math.degrees(math.atan2(-at[0], -at[2]))) for at in spots], shadow=False)
    for k in range(18):
        a = 6.2832 * k / 18
        cloth = kit.panel(1.8, 5.0, kit.material("cloth", "#8a1c1c"), (0, -2.5, 0.02)) + kit.panel(1.8, 0.5, kit.material("cloth", "#c8963c"), (0, -4.4, 0.04))
        set.shape("banner", cloth.turn("y", math.degrees(a) + 180), at=((B + 9.2) * math.sin(a), 12.4, (A + 9.2) * math.cos(a)), shadow=False)
    mast = [((B + 19) * math.sin(0.2244 * k), 26.0, (A + 19) * math.cos(0.2244 * k)) for k in range(28)]
    set.shape("masts", kit.ropes([((x, y - 2, z), (x, y + 4.5, z), 0.14) for x, y, z in mast], kit.material("wood", "#5a4632"), 5), shadow=False)
    for s in (-1, 1):
        gate = kit.box(7.0, 6.4, 1.6, stone, 0.0) + kit.box(3.6, 4.2, 1.7, dark, 0.0) + kit.cylinder(1.8, 1.7, dark, (0, 0, 0), 20, bevel=0).turn("x", 90).move(0, 4.2, 0.85)
        gate += kit.ropes([((-1.6 + 0.4 * k, 0, 0.9), (-1.6 + 0.4 * k, 5.4, 0.9), 0.05) for k in range(9)] + [((-1.7, 0.9 * k, 0.9), (1.7, 0.9 * k, 0.9), 0.04) for k in range(1, 6)], kit.material("iron"), 5)
        set.shape("gate", gate, at=(0, 0, s * (A + 0.2)), turn=0 if s < 0 else 180)
    set.stand("column", [(s * 9.0, z) for s in (-1, 1) for z in (-17, 17)], 5.0, 0.7, solid=True)
    set.camera_limits((-B + 3, 0.25, -A + 3), (B - 3, 14.0, A - 3))
    set.air(fog=0.0016, fog_height=20.0)


def spectator(kit, tone):
    """One who sits in a toga, facing +Z."""
    if kit.detail < 0.6:  # across the sand a spectator is a coat and a face, four triangles
        return kit.panel(0.5, 0.8, kit.material("cloth", tone), (0, 0.4, 0.1)) + kit.panel(0.2, 0.24, kit.material("skin", "#b88a68"), (0, 0.94, 0.1))
    rounds = 6
    return kit.lathe([(0.26, 0), (0.28, 0.4), (0.24, 0.72), (0.08, 0.84)], kit.material("cloth", tone), segments=rounds) + kit.lathe([(0, 0.82), (0.1, 0.92), (0.09, 1.04), (0, 1.1)], kit.material("skin", "#b88a68"), segments=rounds)
