"""A great cave: daylight falls through a hole in the roof on a pool, stalactites, crystals that glow at night."""

import math

from skyscreen.catalogue import place


@place(
    en=("cave", "cavern", "grotto", "underground cave", "crystal cave", "lair"),
    zh=("山洞", "洞穴", "洞里", "洞中", "岩洞", "溶洞", "洞窟", "水晶洞", "水帘洞", "盘丝洞"),
    near=("水帘洞", "盘丝洞"),
    indoor=True,
    ambience=("stream", "room"),
    ground="rock",
    reverb=2.6,
    hours=11.0,
    deeds=("caveman", "cavemen", "cave painting", "原始人"),
)
def cave(set, crystals="#48d0e8"):
    kit, rng = set.kit, set.random("cave")
    set.stage(12, 4)
    set.sky(cloud=1.0, exposure=-0.55)
    stone = kit.material("rock", "#6f6458", moss=0.12)
    set.ground(stone, hills=0.7, wavelength=5, flat=0.7, reach=24, cells=56, fine=0.8, blocks=2)
    n = lambda a, y, k: (
        math.sin(3 * a + k) * 1.2 + math.sin(7 * a + 1.7 * y + k) * 0.7 + math.sin(13 * a - 2.3 * y) * 0.4
    )

    def wall(u, v):
        # A dome 17 × 20 m, 11 m high, round a hole of 3 m in the roof.
        a, t = 6.2832 * v, u
        r = (0.14 + 0.86 * math.cos(1.5708 * t) ** 0.55) if t < 1 else 0.14
        y = 11.0 * math.sin(1.5708 * t) ** 0.8
        bump = 1.25 * n(a, y * 0.5, 0.0) * (1 - t**3) - 1.4 * abs(math.sin(6 * a + 0.5 * math.sin(y))) ** 6 * (1 - t**2)
        return (17 * r + bump) * math.sin(a), y - 0.8 + 0.5 * math.sin(9 * a) * (1 - t), (20 * r + bump) * math.cos(a)

    set.shape("wall", kit.sheet(wall, 26, 84, stone, closed=True, flip=True))
    drip = kit.lathe([(0.0, -1.0), (0.1, -0.6), (0.2, -0.2), (0.4, 0.3)], stone, segments=9)
    hung, stood = [], []
    for _ in range(80):
        a, f = rng.uniform(0, 6.28), rng.uniform(0.28, 0.86)
        x, z = 17 * f * math.sin(a), 20 * f * math.cos(a)
        roof = 11.0 * math.sin(math.acos(min(((f - 0.14) / 0.86) ** 1.8, 1.0))) ** 0.8 - 0.8
        s = rng.uniform(0.6, 2.6)
        hung.append((x, roof + 0.2, z, 0, s))
        if rng.random() < 0.4 and (abs(x) > 3.4 or abs(z) > 8):
            stood.append((x, set.height(x, z) + 0.1, z, 0, s * 0.7))
    set.shape("stalactites", drip.many(hung), shadow=False)
    set.shape("stalagmites", drip.mirror("y").many(stood))
    glow = kit.material("lamp", crystals, emission=1.6)
    for k in range(9):
        a = 6.2832 * k / 9 + rng.uniform(-0.2, 0.2)
        x, z = 12.2 * math.sin(a), 14.6 * math.cos(a)
        y = set.height(x, z)
        cluster = sum(
            kit.lathe([(0.16, 0), (0.2, 0.7 * h), (0, h)], glow, segments=6)
            .turn("x", rng.uniform(-38, 38))
            .turn("y", rng.uniform(0, 360))
            .move(rng.uniform(-0.5, 0.5), 0, rng.uniform(-0.5, 0.5))
            for h in (1.5, 1.1, 0.8, 0.6, 1.2)
        )
        set.shape("crystals", cluster, at=(x, y - 0.1, z), shadow=False)
        set.light((x * 0.93, y + 1.0, z * 0.93), crystals, 5.0, 11.0)
    day = 0.0 if set.night else max(math.sin(math.pi * (set.hour - 5) / 14), 0.15)
    tone = "#fff0d0" if day else "#a8c0ff"
    # The shaft from the roof: a cone of light and a faint veil that shows it.
    set.light((1.0, 10.4, -3.0), tone, 170 * max(day, 0.2), 26, kind="spot", direction=(-0.08, -1, 0.12), angle=21)
    set.light((0.0, 6.0, -1.5), tone, 1.6 * max(day, 0.2), 17)
    # Four more shafts fall through cracks; the dust in all of them is lit.
    glow = 0.16 * max(day, 0.25)
    set.shaft((1.0, 10.4, -3.0), (-0.1, 0.2, -1.4), 2.6, tone, glow, 1.5)
    for x, z, wide in ((-5.5, -6.0, 0.7), (4.6, -8.5, 0.9), (-7.5, 3.5, 0.5), (7.4, 5.0, 0.6)):
        set.shaft((x * 0.6, 9.4, z * 0.6), (x, 0.1, z), wide, tone, 1.2 * glow, 1.5)
        set.light((x, 2.4, z), tone, 2.4 * max(day, 0.2), 5.0)
    hole = kit.cylinder(3.4, 0.1, kit.material("lamp", tone, emission=6.0 if day else 0.5), (0, 10.6, 0), 30)
    set.shape("daylight", hole, shadow=False)
    pool = kit.sheet(
        lambda u, v: (
            -6.5 + 3.6 * u**0.5 * math.cos(6.2832 * v) * (1 + 0.2 * math.sin(3 * 6.2832 * v)),
            0.0,
            -6.0 + 5.0 * u**0.5 * math.sin(6.2832 * v),
        ),
        6,
        40,
        kit.material("pane", "#123038"),
        closed=True,
        flip=True,
    )
    set.shape("pool", pool.move(0, max(set.height(-6.5, -6.0), -0.4) + 0.25, 0), shadow=False)
    vines = [
        ((x, 10.2, z), (x + rng.uniform(-0.3, 0.3), 10.2 - rng.uniform(2, 5), z), 0.025)
        for x, z in ((2.6 * math.sin(t), 2.6 * math.cos(t)) for t in (0.3, 1.1, 1.9, 2.8, 3.9, 4.6, 5.5))
    ]
    leaves = [
        (x1 + (x0 - x1) * k / 9 + rng.uniform(-0.15, 0.15), y1 + (y0 - y1) * k / 9, z1 + rng.uniform(-0.15, 0.15))
        for (x0, y0, z0), (x1, y1, z1), _ in vines
        for k in range(9)
    ]
    set.shape(
        "vines",
        kit.ropes(vines, kit.material("bark"), 4)
        + kit.leaves(leaves, 0.34, 0.24, kit.material("leaf", "#4f7a38"), spread=0.9),
        shadow=False,
    )
    set.scatter("rock", 40, (3, 15), gap=0.9, variants=4, scale=(0.2, 1.2), clear=0.9, colour="#564d45")
    set.scatter("mushroom", 20, (3, 9), clear=0.5, scale=(0.8, 1.8), shadow=False)
    set.camera_limits((-12, 0.3, -14), (12, 7, 14))
    set.air(fog=0.002, fog_height=30.0)
