"""A wedding hall: an arch of white flowers, an aisle with petals, rows of white chairs, round tables, candles, a cake."""

import math

from skyscreen.catalogue import place


@place(
    en=("wedding hall", "wedding venue", "wedding reception", "wedding banquet hall"),
    zh=("婚礼礼堂", "婚宴厅", "婚礼现场", "结婚礼堂", "婚礼殿堂"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=1.0,
    hours=16.0,
    deeds=("exchange ring", "wedding reception", "throw the bouquet", "wedding cake", "wedding dance", "婚礼", "交换戒指", "婚宴", "新人敬酒", "求婚成功"),
    life=("A bride and a groom dance together", "Four people clap"),
    guests="listen talk",
    full=0.6,
)
def wedding_hall(set):
    kit, rng = set.kit, set.random("petals")
    set.stage(4.5, 2.4, 0, (0.0, 1.0))
    set.hall(16.0, 18.0, 5.6, wall="#efe8dc", floor=kit.material("planks", "#c8a478", 0.3), ceiling="#f6f2ea", holes=[(s, z, 0.6, 1.8, 3.8) for s in ("-x", "+x") for z in (-5.5, -1.0, 3.5)], view="garden", bars="arch", frame="#f4efe4")
    white, leaf = kit.material("paint", "#f6f2ea", 0.5), kit.material("leaf", "#5a7a4a")
    arch = kit.tube([(-1.6, 0, 0), (-1.6, 1.6, 0), (-1.0, 2.5, 0), (0, 2.8, 0), (1.0, 2.5, 0), (1.6, 1.6, 0), (1.6, 0, 0)], 0.05, white, 7, smooth=3)
    spots = []
    for k in range(90):
        a = math.pi * k / 89
        spots.append((-1.65 * math.cos(a) + rng.gauss(0, 0.12), 0.9 + 1.9 * math.sin(a) + rng.gauss(0, 0.12), rng.gauss(0, 0.1)))
    bloom = kit.sphere(0.1, kit.material("petal", "#f6eef0"), (0, 0, 0), 8)
    arch += bloom.many(spots[::2]) + bloom.painted(kit.material("petal", "#e8a8b8")).many(spots[1::4]) + kit.leaves(spots, 0.16, 0.1, leaf, spread=0.8)
    set.shape("arch", arch, at=(0, 0, -5.6))
    set.shape("aisle", kit.box(1.7, 0.012, 14.0, kit.material("cloth", "#f4ece4"), 0.0, (0, 0, -0.5)), kit.ellipsoid(0.035, 0.006, 0.03, kit.material("petal", "#e88aa0"), (0, 0.014, 0), 6).many([(rng.choice((-1, 1)) * rng.uniform(0.45, 0.85), 0, rng.uniform(-6, 6.5), rng.uniform(0, 360)) for _ in range(190)]), shadow=False)
    set.copies("chairs", lambda k: k.fitting("chair", material="paint", colour="#f6f2ea", pad="#f0dcd8"), [(s * (1.6 + 0.62 * n), 0, -3.2 + 1.0 * k, 180) for s in (-1, 1) for n in range(4) for k in range(5)], solid=True)
    set.sit(*((s * (1.6 + 0.62 * n), 0.5, -3.2 + 1.0 * k, 180) for s in (-1, 1) for n in range(4) for k in range(5)))
    for x, z in ((-5.6, 5.6), (5.6, 5.6), (-5.9, -5.8), (5.9, -5.8)):
        set.fitting("round_table", [(x, 0, z)], radius=0.9, height=0.76, material="cloth", colour="#f6f2ea")
        set.shape("posy", kit.sphere(0.1, kit.material("petal", "#f2c8d0"), (0, 0.18, 0), 8).many([(0.12 * math.sin(2 * k), 0.06 * (k % 3), 0.12 * math.cos(2 * k)) for k in range(9)]), kit.lathe([(0.06, 0), (0.08, 0.2), (0.06, 0.2)], white, segments=12), at=(x, 0.77, z))
    tiers = sum(kit.cylinder(r, 0.2, kit.material("plaster", "#fbf6ee"), (0, 0.8 + 0.2 * n, 0), 28) for n, r in enumerate((0.36, 0.26, 0.16))) + kit.cylinder(0.5, 0.8, kit.material("cloth", "#f6f2ea"), (0, 0, 0), 24)
    set.shape("cake", tiers, kit.sphere(0.04, kit.material("petal", "#e88aa0"), (0, 0, 0), 6).many([(r * math.sin(0.8 * k + n), 1.0 + 0.2 * n, r * math.cos(0.8 * k + n)) for n, r in enumerate((0.34, 0.24, 0.14)) for k in range(8)]), at=(3.4, 0, -6.4), solid=True)
    set.lamps("chandelier", [(0, -3.0), (0, 3.0)], on=True, drop=1.2, size=0.8, power=0.7)
