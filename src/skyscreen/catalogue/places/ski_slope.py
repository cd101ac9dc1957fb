"""A ski slope: a groomed piste between firs, a chairlift on its pylons, gates and nets, a wooden hut, white peaks."""

import math
from itertools import pairwise

from skyscreen.catalogue import place


@place(
    en=("ski slope", "ski resort", "piste", "ski run", "ski hill", "ski area", "chairlift", "ski lift", "slalom course", "snowboard slope"),
    zh=("滑雪场", "滑雪道", "雪道", "雪坡", "滑雪度假村", "滑雪赛道", "缆车雪场"),
    ambience=("wind", "snow"),
    ground="snow",
    reverb=0.3,
    hours=10.0,
    pastime="skis",
    season="winter",
    people="winter",
    deeds=("ski", "skier", "snowboard", "snowboarder", "ski race", "slalom", "ski instructor", "滑雪", "单板", "双板", "滑雪教练"),
)
def ski_slope(set):
    kit = set.kit
    set.stage(34, 7)
    set.vista(12, 16, -60)
    set.sky(exposure=-0.45)
    # The fall line runs along +Z: 11 % over the stage, so that whoever glides goes downhill, steeper above.
    fall = lambda x, z: -0.11 * z + 0.0005 * max(-z - 20, 0) ** 2 + 0.05 * max(abs(x) - 16, 0)
    set.ground("snow", hills=0.5, wavelength=26, flat=0.85, slope=fall, reach=420, cells=80, fine=1.1)
    out = lambda x, z: abs(x) > 15 + 2.5 * math.sin(z / 17)
    set.scatter("pine", 90, (16, 80), gap=3, variants=3, clear=10, scale=(0.7, 1.3), snow=1.0, within=out, solid=True)
    set.scatter("pine", 150, (80, 230), gap=4, variants=3, scale=(0.8, 1.4), snow=1.0, within=lambda x, z: abs(x) > 19, shadow=False)
    set.scatter("rock", 16, (18, 70), variants=3, clear=13, scale=(0.6, 2.4), snow=1.0, colour="#5e5b58", within=out)
    steel, red, blue = kit.material("steel", "#5a6a72"), kit.material("paint", "#c8241c", 0.4), kit.material("paint", "#1f5ab0", 0.4)
    # The lift goes up the hill on the right: pylons every 26 m, chairs on the rope.
    at = lambda z: (11.5, set.height(11.5, z), z)
    pylons, cable, chairs = [], [], []
    tops = [(at(z)[0], at(z)[1] + 8.6, z) for z in range(-130, 80, 26)]
    for x, y, z in tops:
        pylons += [((x, y - 9.2, z), (x, y, z), 0.28)]
        pylons += [((x - 2.0, y, z), (x + 2.0, y, z), 0.14)]
    for (x0, y0, z0), (_, y1, z1) in pairwise(tops):
        for s in (-2.0, 2.0):
            for k in range(6):
                sag = lambda t, y0=y0, y1=y1: y0 + (y1 - y0) * t - 1.6 * t * (1 - t)
                cable.append(((x0 + s, sag(k / 6), z0 + (z1 - z0) * k / 6), (x0 + s, sag((k + 1) / 6), z0 + (z1 - z0) * (k + 1) / 6), 0.03))
            chairs += [(x0 + s, y0 + (y1 - y0) * t - 1.6 * t * (1 - t), z0 + (z1 - z0) * t, 0 if s < 0 else 180) for t in ((0.25, 0.75) if s < 0 else (0.5,))]
    set.shape("lift", kit.ropes(pylons, steel, 8), kit.ropes(cable, kit.material("iron"), 4))
    set.copies("chair", chair, chairs, shadow=True)
    gate = kit.ropes([((0, 0, 0), (0.06, 1.8, 0), 0.025), ((0.9, 0, 0), (0.96, 1.8, 0), 0.025)], red, 6) + kit.box(0.9, 0.5, 0.02, red, 0.0, (0.48, 1.1, 0))
    other = kit.ropes([((0, 0, 0), (0.06, 1.8, 0), 0.025), ((0.9, 0, 0), (0.96, 1.8, 0), 0.025)], blue, 6) + kit.box(0.9, 0.5, 0.02, blue, 0.0, (0.48, 1.1, 0))
    spot = lambda s, z: (s * 5.6 - 0.45, set.height(s * 5.6, z), z)
    set.shape("gates", gate.many([spot(-1, -52 + 22 * k) for k in range(6)]), other.many([spot(1, -41 + 22 * k) for k in range(6)]))
    net = [((-13.5, set.height(-13.5, z) + y, z), (-13.5, set.height(-13.5, z + 4) + y, z + 4), 0.02) for z in range(-60, 60, 4) for y in (0.2, 0.5, 0.8, 1.1, 1.4)] + [((-13.5, set.height(-13.5, z), z), (-13.5, set.height(-13.5, z) + 1.6, z), 0.04) for z in range(-60, 61, 4)]
    set.shape("net", kit.ropes(net, kit.material("rope", "#e0702c"), 4), shadow=False)
    set.copies("hut", hut, [(-19, set.height(-19, 26) - 0.2, 26, 80)], solid=True, lit=set.night, sockets={"smoke": (1.6, 5.4, -1.0)})
    skis = kit.box(0.09, 1.7, 0.02, red, 0.0, (0, 0, 0)) + kit.box(0.09, 1.7, 0.02, kit.material("paint", "#e8c01c", 0.4), 0.0, (0.13, 0, 0.02))
    set.shape("skis", skis.turn("x", -10).many([(-15.9, set.height(-15.9, 23 + 0.5 * k), 23 + 0.5 * k, 80) for k in range(7)]))
    for k in range(4):
        cloth = kit.material("cloth", ("#c8241c", "#e8b81c", "#1f5ab0", "#1f8a5a")[k])
        fly = lambda u, v: (1.2 * u, 0.9 * (0.5 - v), 0.12 * math.sin(5 * u))
        set.shape("flag", (kit.sheet(fly, 6, 2, cloth) + kit.sheet(fly, 6, 2, cloth, flip=True)).move(0, 3.4, 0), kit.ropes([((0, 0, 0), (0, 4.0, 0), 0.04)], steel, 5), at=(-14.6, set.height(-14.6, 14 + 3 * k), 14 + 3 * k), shadow=False)
    set.crowd(8, (9, 46), arcs=((20, 40), (320, 345)), variants=4, umbrella=False, within=lambda x, z: 7 < abs(x) < 13)
    set.backdrop("mountains", distance=620, height=330, snow=0.9, woods=0.3)
    if set.night:
        for z in (-30, 0, 30):
            set.light((10.5, set.height(10, z) + 8.0, z), "#fff0d8", 90.0, 26.0)


def chair(kit):
    """A double chair under its hanger, the rope at the origin, the riders' faces towards −Z."""
    iron, seat = kit.material("iron", "#2c3238"), kit.material("leather", "#a8281c")
    out = kit.ropes([((0, 0, 0), (0, -1.2, 0.1), 0.03), ((0, -1.2, 0.1), (0, -2.2, 0.4), 0.03), ((-0.6, -2.2, 0.4), (0.6, -2.2, 0.4), 0.03)] + [((s * 0.6, -2.2, 0.4), (s * 0.6, -2.8, 0.3), 0.025) for s in (-1, 1)] + [((s * 0.6, -2.5, 0.3), (s * 0.6, -2.45, -0.3), 0.02) for s in (-1, 1)] + [((-0.6, -2.45, -0.3), (0.6, -2.45, -0.3), 0.02)], iron, 5)
    return out + kit.box(1.25, 0.06, 0.45, seat, 0.02, (0, -2.82, 0.1)) + kit.box(1.25, 0.5, 0.06, seat, 0.02, (0, -2.76, 0.34))


def hut(kit):
    """A log hut 8 × 5 m, its terrace and lit windows towards +Z, snow a hand deep on its roof."""
    log, roof, snow, glow = kit.material("wood", "#7a4f2c"), kit.material("planks", "#4a3424"), kit.material("snow"), kit.material("lamp", "#ffcf86", emission=1.6)
    out = sum(kit.cylinder(0.16, 8.2, log, (0, -4.1, 0), 9).turn("z", 90).many([(0, 0.16 + 0.3 * k, s * 2.5) for s in (-1, 1)]) for k in range(9)) + sum(kit.cylinder(0.16, 5.2, log, (0, -2.6, 0), 9).turn("x", 90).many([(s * 3.9, 0.16 + 0.3 * k, 0) for s in (-1, 1)]) for k in range(9))
    out += kit.box(1.1, 2.0, 0.1, roof, 0.0, (-0.4, 0, 2.68)) + kit.box(1.2, 0.9, 0.06, glow, 0.0).many([(x, 1.0, 2.66) for x in (-2.6, 2.0)]) + kit.box(1.3, 0.08, 0.1, roof, 0.0).many([(x, y, 2.7) for x in (-2.6, 2.0) for y in (0.94, 1.42, 1.9)])
    for s in (-1, 1):
        out += kit.box(9.4, 0.12, 3.6, roof, 0.0).turn("x", s * 32).move(0, 3.35, s * 1.5) + kit.box(9.3, 0.3, 3.5, snow, 0.1).turn("x", s * 32).move(0, 3.46, s * 1.52)
    out += kit.facet([(3.9, 2.7, 2.6), (3.9, 2.7, -2.6), (3.9, 4.3, 0)], log, 0.05) + kit.facet([(-3.9, 2.7, -2.6), (-3.9, 2.7, 2.6), (-3.9, 4.3, 0)], log, 0.05)
    out += kit.box(0.7, 2.4, 0.7, kit.material("stone", "#7a746c"), 0.0, (1.6, 3.0, -1.0)) + kit.box(8.6, 0.2, 2.4, roof, 0.0, (0, 0.1, 3.9))
    return out + kit.box(1.7, 0.05, 0.7, log, 0.0).many([(x, 0.95, 4.0) for x in (-2.4, 1.8)]) + kit.box(0.1, 0.75, 0.5, log, 0.0).many([(x + d, 0.2, 4.0) for x in (-2.4, 1.8) for d in (-0.7, 0.7)])
