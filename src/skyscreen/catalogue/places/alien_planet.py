"""An alien world: turquoise moss, glowing fungi and spiral trees, floating seed bladders, arches of rock, two moons and a ringed giant."""

from math import cos, pi, sin
from typing import Any

from skyscreen.catalogue import place


@place(
    en=("alien planet", "alien world", "another planet", "strange planet", "distant planet", "exoplanet", "extraterrestrial planet", "unknown planet", "foreign planet", "alien landscape", "alien jungle"),
    zh=("外星球", "外星", "外星世界", "异星", "陌生的星球", "陌生星球", "未知星球", "异世界星球", "外星丛林", "另一个星球", "星球上", "行星上", "星球表面", "系外行星"),
    ambience=("wind",),
    ground="soil",
    reverb=0.3,
    hours=16.5,
    people="space",
    deeds=("alien life", "first contact", "alien creature", "外星生物", "第一次接触"),
    pastime="walks",
)
def alien_planet(set: Any) -> None:
    kit, rng = set.kit, set.random("world")
    set.stage(26, 7)
    set.vista(440, 168, -370)
    hollow = lambda x, z: -2.6 if ((x + 26) / 15) ** 2 + ((z + 24) / 11) ** 2 < 1 else 0.0
    set.ground(kit.material("soil", "#3f6f74"), hills=1.5, wavelength=19, slope=hollow, far=5, far_start=60, flat=0.85, fine=0.9, cells=84)
    night = set.night
    glow = 1.0 if night else 0.45
    # Spiral trees: a violet stem that winds up, caps of jelly on it.
    for kind, (tone, cap) in enumerate((("#5a3a72", "#ff6aa8"), ("#3a4a7a", "#6af0e0"), ("#6a3a4a", "#ffc85a"))):
        spots = []
        while len(spots) < 16:
            x, z = rng.uniform(-60, 60), rng.uniform(-70, 50)
            if abs(x) > 6.5 and ((x + 26) / 16) ** 2 + ((z + 24) / 12) ** 2 > 1:
                spots.append((x, set.height(x, z) - 0.1, z, rng.uniform(0, 360), rng.uniform(0.6, 1.5)))
        set.copies("spiral tree", lambda k, t=tone, c=cap, g=glow: spiral(k, t, c, g), spots, params={"kind": kind}, solid=False)
    # Fungi in rings, ferns of blue blades, eggs of crystal.
    for kind, tone in enumerate(("#3af0c8", "#c86aff")):
        spots = [(x, set.height(x, z) - 0.03, z, rng.uniform(0, 360), rng.uniform(0.5, 1.7)) for x, z in ((rng.choice((-1, 1)) * rng.uniform(4.4, 18), rng.uniform(-22, 22)) for _ in range(34))]
        set.copies("fungus", lambda k, c=tone, g=glow: fungus(k, c, g), spots, params={"kind": kind})
        for x, y, z, _, _ in spots[:3]:
            if abs(z) < 14:
                set.light((x, y + 0.8, z), tone, 3.2 if night else 0.8, 6.0)
    for k, tone in enumerate(("#2f8a9a", "#6a4aa8", "#b84a7a")):
        set.scatter("grass_tuft", 130, (2.4, 30), clear=-0.4, variants=3, scale=(0.7, 1.6), blades=46, spread=0.7, colour=tone, shadow=False, purpose=str(k))
    set.scatter("rock", 70, (4, 55), gap=1.0, variants=4, clear=1.4, scale=(0.2, 1.1), colour="#4a4468")
    set.scatter("crystals", 9, (9, 30), gap=4, clear=4, scale=(0.5, 1.1), colour="#8af0ff")
    # Bladders on threads that hang in the air, far arches and needles of rock.
    bladder = lambda k, g=glow: k.ellipsoid(0.5, 0.62, 0.5, k.material("lamp", "#ff9ad0", emission=0.55 * g), (0, 0, 0), 16) + k.ropes([((0.1 * cos(2 * n), -0.55, 0.1 * sin(2 * n)), (0.3 * cos(2 * n), -2.4, 0.3 * sin(2 * n)), 0.02) for n in range(4)], k.material("plastic", "#b86a9a"), 4)
    set.copies("bladder", bladder, [(rng.choice((-1, 1)) * rng.uniform(7, 40), rng.uniform(5, 13), rng.uniform(-46, 20), 0, rng.uniform(0.5, 1.5)) for _ in range(22)], shadow=False)
    for x, z, wide, high, turn in ((-14, -84, 22, 24, 20), (36, -72, 26, 30, -25), (10, -130, 34, 44, 0)):
        arch = [(0.5 * wide * cos(pi * k / 14), high * sin(pi * k / 14) - 3, 1.5 * sin(2.2 * k)) for k in range(15)]
        bulk = [3.6 + 1.4 * abs(cos(pi * k / 14)) + 0.7 * sin(1.9 * k) for k in range(15)]
        set.shape("arch", kit.tube(arch, bulk, kit.material("rock", "#5a4a72", moss=0.0), 12), at=(x, set.height(x, z), z), turn=turn, shadow=False)
    for x, z, r, h in ((-120, -90, 9, 34), (165, -62, 10, 44), (90, -190, 12, 58), (-70, -210, 12, 52), (-150, 50, 11, 40), (120, 120, 11, 46)):
        set.butte(x, z, r, h, colours=("#5a4a72", "#6f5888", "#4a3f66"), moss=0.0, rough=1.4, shadow=False)
    # A still pool of green light.
    pool = kit.sheet(lambda u, v: (14.5 * u * cos(2 * pi * v), 0.0, 10.5 * u * sin(2 * pi * v)), 3, 40, kit.material("lamp", "#4affc0", emission=0.5 * glow), closed=True, flip=True)
    set.shape("pool", pool, at=(-26, set.height(-48, -24) - 1.2, -24), shadow=False)
    # The sky: violet over peach, two moons, a giant with rings.
    level = 0.05 if night else 0.95
    shell = kit.lathe([(900, -60), (860, 160), (640, 520), (0, 760)], kit.material("lamp", "white", emission=level), segments=40)
    low, high_ = ((0.95, 0.55, 0.42), (0.20, 0.16, 0.46)) if not night else ((0.5, 0.2, 0.75), (0.06, 0.08, 0.3))
    dome = shell.gradient(low, high_, 0.0, 620.0)
    set.shape("sky", dome + dome.mirror("x"), shadow=False)
    bright = 0.34 if not night else 0.3
    giant = kit.sphere(72, kit.material("lamp", "#d8a0b8", emission=bright), (0, 0, 0), 40).gradient((0.62, 0.34, 0.5), (1.0, 0.78, 0.66), -60, 60)
    rings = [kit.lathe([(r, 0.0), (r + w, 0.4)], kit.material("lamp", tone, emission=bright), segments=64) + kit.lathe([(r + w, -0.4), (r, 0.0)], kit.material("lamp", tone, emission=bright), segments=64) for r, w, tone in ((94, 16, "#f0d0b8"), (113, 20, "#c898b0"))]
    set.shape("giant", giant, (rings[0] + rings[1]).turn("x", 14).turn("z", 20), at=(440, 96, -370), shadow=False)
    for x, y, z, r, tone in ((180, 100, -560, 26, "#e8e0f4"), (300, 140, -500, 13, "#a8e8f0"), (-330, 110, -450, 28, "#e8e0f4")):
        set.shape("moon", kit.sphere(r, kit.material("lamp", tone, emission=bright), (0, 0, 0), 26), at=(x, y, z), shadow=False)
    if night:
        star = kit.lathe([(0, -1), (1, 0), (0, 1)], kit.material("lamp", "#ffffff", emission=5.0), segments=4)
        set.shape("stars", star.many([(590 * cos(a) * r, 590 * y, 590 * sin(a) * r, 0, rng.choice((0.5, 0.7, 1.0))) for a, y, r in ((rng.uniform(0, 2 * pi), y, (1 - y * y) ** 0.5) for y in (rng.uniform(0.05, 0.95) for _ in range(420)))]), shadow=False)
    set.sky(haze=0.6, cloud=0.0)
    set.air(fog=0.0026, fog_height=40.0, fog_colour=(0.42, 0.26, 0.36) if not night else (0.03, 0.02, 0.06))


def spiral(kit: Any, tone: str, cap: str, glow: float) -> Any:
    """A tree 6 m high whose stem winds up to a cap of jelly, smaller ones on its way."""
    stem = kit.material("bark", tone)
    way = [(0.9 * sin(0.8 * k) * (1 - k / 16), 0.5 * k, 0.9 * cos(0.8 * k) * (1 - k / 16) - 0.9 * (1 - k / 16)) for k in range(13)]
    out = kit.tube(way, [0.34 - 0.02 * k for k in range(13)], stem, 9, smooth=2)
    jelly = kit.material("lamp", cap, emission=0.5 * glow)
    dome = kit.lathe([(0.0, -0.1), (0.7, -0.25), (1.5, -0.15), (1.7, 0.05), (1.3, 0.5), (0.6, 0.85), (0, 0.95)], jelly, segments=20)
    out += dome.move(*way[-1]) + dome.scale(0.45).move(way[8][0], way[8][1], way[8][2]) + dome.scale(0.32).move(way[5][0], way[5][1], way[5][2])
    return out + kit.ropes([((way[-1][0] + 1.2 * cos(0.7 * k), way[-1][1] - 0.1, way[-1][2] + 1.2 * sin(0.7 * k)), (way[-1][0] + 1.3 * cos(0.7 * k), way[-1][1] - 1.2 - 0.4 * sin(3.0 * k), way[-1][2] + 1.3 * sin(0.7 * k)), 0.02) for k in range(9)], jelly, 4)


def fungus(kit: Any, cap: str, glow: float) -> Any:
    """Three stalks with shining cups."""
    stalk, cup = kit.material("bark", "#d8c8d0"), kit.material("lamp", cap, emission=0.9 * glow)
    one = kit.lathe([(0.05, 0), (0.04, 0.5), (0.05, 0.6)], stalk, segments=8) + kit.lathe([(0.04, 0.52), (0.3, 0.6), (0.34, 0.68), (0.2, 0.66), (0, 0.58)], cup, segments=16)
    return one + one.scale(0.62).move(0.26, 0, 0.1) + one.scale(0.45).move(-0.16, 0, 0.2)
