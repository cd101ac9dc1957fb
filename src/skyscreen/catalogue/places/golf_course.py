"""A golf course: a mown green with its flag and hole, striped fairway, white bunkers, a pond, groups of trees, a cart."""

import math

from skyscreen.catalogue import place


@place(
    en=("golf course", "golf club course", "fairway", "putting green", "golf links"),
    zh=("高尔夫球场", "高尔夫场", "果岭", "球道"),
    ambience=("birds", "wind"),
    ground="grass",
    reverb=0.2,
    hours=9.0,
    deeds=("golf", "golfer", "putt", "tee off", "hole in one", "高尔夫"),
)
def golf_course(set):
    kit = set.kit
    set.stage(12.0, 6.0)
    bunkers = ((-8.5, -9.0, 3.4), (9.0, -14.0, 4.0), (10.5, 6.0, 3.0), (-12.0, 14.0, 3.6))
    dip = lambda x, z: -0.5 * sum(math.exp(-(math.hypot(x - a, z - b) / r) ** 4) for a, b, r in bunkers)
    set.ground(kit.material("grass", "#4f8a34"), hills=1.6, wavelength=46, slope=dip, flat=0.92, far=10, far_start=70, cells=110, fine=0.8, reach=420)
    over = lambda x, z: set.height(x, z) + 0.03

    def patch(cx, cz, rx, rz, paint, wave, lift=0.0):
        edge = lambda t: 1 + 0.1 * math.sin(2 * t + wave) + 0.06 * math.sin(5 * t)
        at = lambda u, v: (cx + rx * u * edge(6.2832 * v) * math.sin(6.2832 * v), over(cx + rx * u * edge(6.2832 * v) * math.sin(6.2832 * v), cz + rz * u * edge(6.2832 * v) * math.cos(6.2832 * v)) + lift, cz + rz * u * edge(6.2832 * v) * math.cos(6.2832 * v))
        return kit.sheet(at, 14, 40, paint, closed=True)

    green = patch(0, -6.0, 10.5, 12.0, kit.material("grass", "#6ab04a"), 0.4)
    set.shape("green", green, surface=True, shadow=False)
    for a, b, r in bunkers:
        set.shape("bunker", patch(a, b, r * 0.92, r * 0.86, kit.material("sand", "#ece0bc"), a, 0.03), shadow=False)
    stick = kit.cylinder(0.02, 2.3, kit.material("paint", "#f0d83a"), (0, 0, 0), 8) + kit.sheet(lambda u, v: (0.62 * u, 2.28 - 0.42 * v * (1 - 0.3 * u), 0.06 * math.sin(6 * u)), 8, 3, kit.material("cloth", "#d8281c")) + kit.sheet(lambda u, v: (0.62 * u, 2.28 - 0.42 * v * (1 - 0.3 * u), 0.06 * math.sin(6 * u)), 8, 3, kit.material("cloth", "#d8281c"), flip=True)
    set.shape("flag", stick, kit.cylinder(0.11, 0.02, kit.material("rubber", "#101410"), (0, 0.03, 0), 20, bevel=0), at=(-1.6, set.height(-1.6, -9.0), -9.0))
    ball = kit.sphere(0.05, kit.material("plastic", "#f8f8f4", 0.2), (0, 0.07, 0), 12)
    set.shape("balls", ball.many([(1.2, set.height(1.2, 0.6), 0.6), (-0.8, set.height(-0.8, -5.4), -5.4)]))
    set.scatter("broadleaf", 34, (22, 90), gap=5, variants=3, clear=12, season=set.season, scale=(0.9, 1.4))
    set.scatter("pine", 14, (30, 90), gap=6, clear=16, scale=(0.8, 1.2))
    set.backdrop("hills", distance=480, height=60, colour="#5a7a44")
