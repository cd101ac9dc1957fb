"""A field of battle of old: trampled grass before a city wall, banners, spears, tents, siege ladders, smoke and dust."""

import math

from skyscreen.catalogue import place


@place(
    en=("ancient battlefield", "field of battle", "siege", "medieval battlefield"),
    zh=("古战场", "沙场", "两军阵前", "攻城战场", "疆场"),
    ambience=("wind", "crowd"),
    ground="soil",
    reverb=0.3,
    hours=17.3,
    people="hanfu",
    deeds=("army & clash", "armies", "cavalry", "siege", "battle of", "warrior & battle", "两军", "上阵杀敌", "攻城", "赤壁之战", "千军万马", "骑兵冲锋", "大战三百回合", "厮杀", "阅兵 & 秦始皇"),
)
def ancient_battlefield(set):
    kit, rng = set.kit, set.random("war")
    set.stage(30.0, 10.0)
    set.ground(kit.material("soil", "#8a7350", moss=0.5), hills=0.8, wavelength=24, far=12, far_start=70, flat=0.9, cells=90, fine=1.2, reach=420)
    set.stand("wall", [(-44, -52, 0), (44, -52, 0)], 60.0, 10.0, 5.0)
    set.stand("city_gate", [(0, -52)], 30.0, 11.0, 14.0, 2, 1)
    wood = kit.material("wood", "#5a4228")
    for k, tone in enumerate(("#a8201c", "#1f2f5a", "#c8902c", "#2a2a2c")):
        flag = kit.sheet(lambda u, v: (1.3 * u, 1.9 * (1 - v), 0.16 * math.sin(5 * u + 2 * v)), 8, 4, kit.material("cloth", tone)) + kit.sheet(lambda u, v: (1.3 * u, 1.9 * (1 - v), 0.16 * math.sin(5 * u + 2 * v)), 8, 4, kit.material("cloth", tone), flip=True)
        spots = []
        for _ in range(12):
            a, r = rng.uniform(0, 6.28), rng.uniform(9, 44)
            x, z = r * math.sin(a), r * math.cos(a)
            if abs(x) > 6.5:
                spots.append((x, set.height(x, z), z, rng.uniform(-20, 20)))
        set.copies(f"banner {k}", lambda kk, f=flag: f.move(0.04, 2.6, 0) + kk.ropes([((0, 0, 0), (0, 4.7, 0), 0.045)], kk.material("wood", "#5a4228"), 6), spots, shadow=True)
    spear = kit.ropes([((0, 0, 0), (0.5, 2.1, 0.2), 0.022)], wood, 5) + kit.cone(0.05, 0.3, kit.material("steel"), (0, 0, 0), 6).turn("z", -13).move(0.5, 2.08, 0.2)
    shield = kit.lathe([(0, 0.08), (0.3, 0.05), (0.4, 0)], kit.material("leather", "#7a2a1c"), segments=16)
    spots = [(r * math.sin(a), r * math.cos(a)) for a, r in ((rng.uniform(0, 6.28), rng.uniform(6.5, 34)) for _ in range(60))]
    spots = [(x, z) for x, z in spots if abs(x) > 5.6]
    set.shape("spears", spear.many([(x, set.height(x, z) - 0.05, z, rng.uniform(0, 360)) for x, z in spots[:26]]), shield.many([(x, set.height(x, z) + 0.03, z, rng.uniform(0, 360)) for x, z in spots[26:44]]), shadow=False)
    for x, z in ((-16, -48.4), (12, -48.4), (24, -48.4)):
        rails = [((x + s * 0.4, 0, z + 5), (x + s * 0.4, 10.2, z), 0.07) for s in (-1, 1)]
        set.shape("ladder", kit.ropes(rails + [((x - 0.4, 0.5 * k, z + 5 - 0.245 * k), (x + 0.4, 0.5 * k, z + 5 - 0.245 * k), 0.04) for k in range(1, 20)], wood, 5))
    set.stand("cart", [(-13, -6, 40), (15, 8, -120)])
    for x, z in ((-24, -30), (20, -36), (-12, -44), (34, -20)):
        set.copies(f"smoke {x}", lambda k: k.blaze(1.4, 1.3, 0.9), [(x, set.height(x, z), z)], shadow=False, sockets={"fire": (0, 0.3, 0), "smoke": (0, 0.8, 0)})
        set.light((x, 1.8, z), "#ff7a30", 34.0, 18.0, flicker=0.2)
    set.scatter("grass_tuft", 260, (6, 60), clear=0.5, colour="#8a7a4a")
    set.backdrop("mountains", distance=640, height=130, colour="#6a6454")
    set.sky(haze=0.7)
    set.air(fog=0.0026, fog_height=16.0, fog_colour=(0.62, 0.5, 0.38))
