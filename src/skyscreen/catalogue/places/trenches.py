"""A battlefield of trenches: a dug way between boards and sandbags, barbed wire, shell holes, broken trees, smoke."""

import itertools
import math

from skyscreen.catalogue import place


@place(
    en=("trench", "battlefield", "trenches", "no man's land", "front line", "war zone"),
    zh=("战壕", "战场", "阵地", "前线", "堑壕", "火线"),
    ambience=("wind", "fire"),
    ground="soil",
    reverb=0.3,
    hours=16.8,
    weather="overcast",
    deeds=("trench warfare", "charge & machine gun", "over the top", "artillery", "world war", "tank & battle", "战壕", "冲锋陷阵", "炮火", "抗战", "冲锋号", "枪林弹雨"),
)
def trenches(set):
    kit, rng = set.kit, set.random("war")
    set.stage(22.0, 1.7)
    pits = [(rng.uniform(-60, 60), rng.uniform(-60, 50), rng.uniform(1.6, 4.5)) for _ in range(70)]
    pits = [(x, z, r) for x, z, r in pits if abs(x) > r + 4.5]

    def dug(x, z):
        d = abs(x)
        h = -1.0 if d < 1.35 else -1.0 + (d - 1.35) / 0.55 * 1.35 if d < 1.9 else 0.35 * math.exp(-(((d - 1.9) / 1.6) ** 2))
        h = h if abs(z) < 44 else 0.0
        for cx, cz, r in pits:
            q = math.hypot(x - cx, z - cz) / r
            if q < 1.7:
                h += r * (0.28 * (q * q - 1) if q < 1 else 0.0) + 0.1 * r * math.exp(-(((q - 1.05) / 0.2) ** 2))
        return h

    set.ground(kit.material("soil", "#5a4a3a", moss=0.0), hills=0.5, wavelength=12, slope=dug, flat=1.0, fine=0.42, cells=150, reach=330, wet=0.35)
    board = kit.material("planks", "#6a543c")
    for s in (-1, 1):
        slats = kit.box(0.05, 0.2, 44.0, board, 0.01).many([(s * 1.42, -0.98 + 0.24 * k, 0) for k in range(5)])
        set.shape("revetment", slats, kit.box(0.1, 1.5, 0.1, board, 0.0).many([(s * 1.36, -1.0, -21 + 1.6 * k) for k in range(27)]))
    set.shape("duckboards", kit.box(0.9, 0.05, 0.16, board, 0.0).many([(0, -1.02, -21 + 0.24 * k) for k in range(176)]), shadow=False)
    bag = kit.ellipsoid(0.17, 0.1, 0.3, kit.material("cloth", "#a08c68"), (0, 0, 0), 9)
    rows = [(s * (1.72 + 0.1 * (j % 2)), 0.42 + 0.17 * j, -21 + 0.56 * k + 0.28 * (j % 2), rng.uniform(-9, 9)) for s in (-1, 1) for j in range(2) for k in range(75)]
    set.shape("sandbags", bag.many(rows))
    iron, wire = kit.material("iron", "#3a2f28"), kit.material("iron", "#5a5048")
    for x in (-9.0, -16.0, 9.5, 17.0):
        posts = [(x + rng.uniform(-0.6, 0.6), z) for z in range(-40, 41, 4)]
        rows = [((a, set.height(a, z), z), (a + rng.uniform(-0.2, 0.2), set.height(a, z) + 1.2, z), 0.035) for a, z in posts]
        coil = []
        for (a, z), (b, y) in itertools.pairwise(posts):
            pts = [(a + (b - a) * t / 8 + 0.35 * math.sin(t * 2.1), set.height(a, z) + 0.6 + 0.4 * math.cos(t * 2.1), z + (y - z) * t / 8) for t in range(9)]
            coil += [(p, q, 0.012) for p, q in itertools.pairwise(pts)]
        set.shape("wire", kit.ropes(rows, iron, 5), kit.ropes(coil, wire, 3), shadow=False)
    for _k in range(16):
        a, r = rng.uniform(0, 6.28), rng.uniform(12, 60)
        x, z = r * math.sin(a), r * math.cos(a)
        if abs(x) > 6:
            high = rng.uniform(2.0, 6.0)
            set.shape("dead tree", kit.lathe([(0.3, -0.3), (0.2, high * 0.6), (0.05, high)], kit.material("bark", "#2a221c"), segments=8).turn("z", rng.uniform(-12, 12)), kit.ropes([((0, high * 0.6, 0), (rng.uniform(-1, 1), high * 0.85, 0.3), 0.06)], kit.material("bark", "#2a221c"), 5), at=(x, set.height(x, z), z))
    set.copies("smoke", lambda k: k.sphere(0.1, k.material("rock", "#1c1a19"), (0, 0, 0), 6), [(x, set.height(x, z) + 0.1, z) for x, z in ((-20, -26), (14, -34), (-32, -10), (26, -8))], shadow=False, sockets={"smoke": (0, 0.3, 0)})
    set.copies("fire", lambda k: k.blaze(1.2, 1.1, 0.8), [(-20, set.height(-20, -26), -26), (14, set.height(14, -34), -34)], shadow=False, sockets={"fire": (0, 0.3, 0)})
    for x, z in ((-20, -26), (14, -34)):
        set.light((x, 1.6, z), "#ff7a30", 30.0, 16.0, flicker=0.2)
    set.shape("crates", kit.fitting("crates", count=5, size=0.5, seed=3), at=(-7.5, set.height(-7.5, -9), -9), turn=20, solid=True)
    set.backdrop("hills", distance=420, height=40, colour="#544a3c", woods=0.1)
    set.sky(haze=0.7, cloud=0.85)
    set.air(fog=0.004, fog_height=14.0)
