"""An ice cave: blue scalloped walls, a skylight with a shaft of light, icicles, a frozen stream, snow on the floor."""

import math

from skyscreen.catalogue import place


@place(
    en=("ice cave", "ice cavern", "frozen cave", "glacier cave", "ice tunnel", "ice palace"),
    zh=("冰洞", "冰窟", "冰穴", "冰川洞穴", "冰宫"),
    indoor=True,
    ambience=("wind", "room"),
    ground="snow",
    reverb=2.0,
    hours=12.0,
)
def ice_cave(set):
    kit, rng = set.kit, set.random("ice")
    set.stage(14, 4)
    set.sky(cloud=0.4, exposure=-1.05)
    set.ground("snow", hills=0.5, wavelength=6, flat=0.7, reach=26, cells=56, fine=0.8, blocks=2)
    ice = kit.material("ice", "#7fc0e4")
    day = 0.0 if set.night else max(math.sin(math.pi * (set.hour - 5) / 14), 0.15)

    def wall(u, v):
        # A vault 13 × 22 m, 8 m high, hollowed in scallops of 2 m.
        a, t = 6.2832 * v, u
        r = max(math.cos(1.5708 * min(t, 0.985)), 0.0) ** 0.6
        y = 8.0 * math.sin(1.5708 * t) ** 0.85
        scallop = 0.8 * abs(math.sin(9 * a + 1.3 * math.sin(1.1 * y))) * abs(math.cos(0.95 * y + 2 * math.sin(2 * a)))
        fold = 0.9 * math.sin(3 * a + 0.4 * y)
        d = (scallop + fold) * (1 - t**4) * (0.3 + 0.7 * r)
        return (13 * r + d) * math.sin(a), y - 0.7, (22 * r + d) * math.cos(a)

    set.shape("wall", kit.sheet(wall, 30, 120, ice, closed=True, flip=True))
    icicle = kit.lathe(
        [(0.0, -1.0), (0.035, -0.7), (0.08, -0.25), (0.16, 0.25)], kit.material("ice", "#cfeaf6"), segments=7
    )
    hung = []
    for _ in range(110):
        a, f = rng.uniform(0, 6.2832), rng.uniform(0.3, 0.85)
        x, z = 13 * f * math.sin(a), 22 * f * math.cos(a)
        roof = 8.0 * math.sin(math.acos(min(f ** (1 / 0.6), 1.0))) ** 0.85 - 0.8
        hung.append((x, roof + 0.2, z, 0, rng.uniform(0.5, 2.4)))
    set.shape("icicles", icicle.many(hung), shadow=False)
    block = lambda k: k.box(0.8, 0.7, 0.9, k.material("ice", "#9fd4ee"), 0.12)
    set.copies(
        "blocks",
        block,
        [
            (s * rng.uniform(4, 8), -0.1, rng.uniform(-14, 14), rng.uniform(0, 90), rng.uniform(0.5, 2.0))
            for s in (-1, 1)
            for _ in range(12)
        ],
        solid=True,
    )
    column = lambda k: k.lathe(
        [(0.9, 0), (0.45, 0.9), (0.3, 3.2), (0.42, 5.4), (1.0, 7.4)], k.material("ice", "#a8daf2"), segments=14
    )
    set.copies("column", column, [(-5.8, -0.3, -5.5), (6.0, -0.3, -9.0, 40), (-5.4, -0.3, 8.5, 80)], solid=True)
    stream = kit.sheet(
        lambda u, v: (3.4 + 0.7 * math.sin(6 * u) + (v - 0.5) * (1.2 + 0.5 * math.sin(9 * u)), 0.0, -18 + 36 * u),
        40,
        2,
        kit.material("pane", "#3f90b8", 0.06),
        flip=True,
    )
    set.shape("frozen stream", stream.move(0, 0.16, 0), shadow=False)
    tone = "#e8f6ff" if day else "#88a8e8"
    sun = max(day, 0.25)
    hole = kit.cylinder(2.0, 0.02, kit.material("lamp", tone, emission=7.0 * sun), (0.5, 7.22, -3), 30)
    set.shape("daylight", hole, shadow=False)
    set.light((0.4, 6.9, -3.0), tone, 90 * sun, 20, kind="spot", direction=(-0.05, -1, 0.1), angle=26)
    set.light((0.0, 3.6, -2.0), "#a8dcff", 3.0 * sun, 14)
    set.shaft((0.5, 7.0, -3.0), (0.1, 0.1, -1.8), 1.7, tone, 0.2 * sun, 1.5)
    # Light that has come through the ice glows out of the walls.
    for x, y, z in ((-9, 1.5, -9), (9.4, 2, -4), (-9.6, 2, 5), (8.6, 1.6, 11), (0, 2.4, -17), (0, 2.4, 17)):
        set.light((x, y, z), "#38a8f0", 5.0 * sun, 9.0)
    mouth = kit.ellipsoid(2.6, 2.4, 0.3, kit.material("lamp", tone, emission=3.0 * sun), (0, 1.6, -21.6), 30)
    set.shape("mouth", mouth, shadow=False)
    set.light((0, 2.4, -19), tone, 9 * sun, 16)
    set.scatter("rock", 22, (5, 12), gap=1.0, variants=3, scale=(0.2, 0.8), clear=1.0, snow=0.8)
    set.camera_limits((-8.5, 0.3, -16), (8.5, 5, 16))
    set.air(fog=0.003, fog_height=30.0)
