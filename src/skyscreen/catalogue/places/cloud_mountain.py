"""Peaks over a sea of cloud: a stone terrace on a ridge with railings and old pines, a pavilion, pillars of rock in the mist."""


from math import cos, exp, hypot, sin

from skyscreen.catalogue import place

SEA = -13.0
"""Metres of the cloud's surface under the terrace."""


@place(
    en=("cloud mountain", "immortal mountain", "huangshan", "yellow mountain", "zhangjiajie", "xianxia mountain", "misty peaks", "mountain of the immortals", "sea of clouds"),
    zh=(
        "仙山", "黄山", "云海", "云雾山巅", "山巅", "昆仑山", "昆仑", "蓬莱", "峨眉山", "武当山", "武当", "张家界", "三清山", "华山", "泰山之巅", "仙门", "宗门", "修仙宗门",
        "云海之上", "云山", "蜀山", "剑宗", "悬空山", "天门山", "九重山", "太行山巅", "峨眉", "庐山", "衡山", "青城山", "云峰", "仙侠世界", "修仙界",
    ),
    ambience=("wind", "birds"),
    ground="stone",
    reverb=0.7,
    hours=6.9,
    deeds=("御剑", "修仙", "渡劫", "仙侠", "飞升", "云海日出"),
)
def cloud_mountain(set):
    kit, rng = set.kit, set.random("peaks")
    snow = 1.0 if set.snowy else 0.0
    set.stage(22, 5.0)
    set.vista(0, 5, -15.5)

    def lie(x, z):
        """A ridge along the stage, a shoulder with the pavilion at its end, the drop on either side."""
        off = max(abs(x - 1.5 * sin(z / 17)) - 6.2, 0.0)
        off = hypot(off, max(z - 17.0, 0.0) * 0.8 + max(-z - 34.0, 0.0))
        return 3.4 * exp(-((x + 3) ** 2 + (z + 30) ** 2) / 60) - 58.0 * (1 - exp(-((off / 9.0) ** 1.5)))

    set.ground(kit.material("rock", "#7c766c", moss=0.6, snow=snow), slope=lie, hills=1.2, wavelength=9, flat=1.0, cells=96, fine=0.8, reach=160)
    set.road([(0.0, -19), (0.0, 0), (0.0, 16)], 4.6, "stone", lines=False)
    stone = kit.material("stone", "#a29c90")
    post = kit.box(0.22, 1.0, 0.22, stone, 0.02) + kit.sphere(0.13, stone, (0, 1.08, 0), 10)
    zs = [k * 2.2 - 17.6 for k in range(16)]
    set.shape("railing", *[post.move(s * 3.1, set.height(s * 3.1, z), z) for s in (-1, 1) for z in zs],
              *[kit.box(0.1, 0.12, 2.0, stone, 0.0, (s * 3.1, set.height(s * 3.1, z) + y, z + 1.1)) for s in (-1, 1) for z in zs[:-1] for y in (0.35, 0.78)])
    set.copies("gate", gate, [(0.0, 0.0, -15.5, 0)], solid=False)
    set.put("pavilion", (-3.0, -28.0), 20, 1.25)
    for side in (-1, 1):
        set.put("stone_lion", (side * 2.6, -12.6), 0, 0.7)
    # Pines lean out over the drop; rocks hold the edge.
    for n, (x, z) in enumerate(((-5.6, -8.0), (5.8, -9.5), (5.6, 12.5), (-6.2, -20.0), (1.6, -33.0))):
        set.put("welcome_pine", (x, z), 180 + 30 * (n % 3) if x < 0 else 30 * (n % 3), 0.72 + 0.16 * (n % 3), y=set.height(x, z) - 0.2, solid=False, seed=n % 3)
    set.scatter("rock", 46, (4, 34), gap=0.8, variants=4, clear=1.4, scale=(0.3, 1.2), within=lambda x, z: 3.8 < abs(x) < 8)
    set.scatter("grass_tuft", 70, (3, 26), variants=3, clear=0.6, blades=40, spread=0.5, shadow=False, snow=snow, within=lambda x, z: 3.4 < abs(x) < 6.5)
    # The sea of cloud: rolling banks with their tops lit, fading into the far haze.
    def bank(u, v):
        a, r = 6.2832 * v, 9.0 + 900.0 * u * u
        x, z = r * sin(a), r * cos(a)
        wave = 2.6 * sin(x / 15 + 1.3 * sin(z / 21)) * sin(z / 19 + 0.8 * sin(x / 29)) + 1.3 * sin(x / 6.3 + z / 8.1) * cos(z / 7.1 - x / 10.3)
        return x, SEA + wave * min(1.0, r / 40) * (1 + r / 400), z

    white = kit.material("snow", "#eef0f4")
    set.shape("cloud sea", kit.sheet(bank, 80, 130, white, closed=True, flip=True), shadow=False, solid=False)
    peaks = []
    for _ in range(600):
        a, r = rng.uniform(0, 6.2832), 96 + 300 * rng.random()
        x, z = r * sin(a), r * cos(a)
        wide = rng.uniform(15, 27) * (0.7 + r / 420)
        if (abs(x) < 34 + wide and abs(z) < 30) or any(hypot(x - p, z - q) < 0.75 * (wide + w) for p, q, w in peaks):
            continue
        peaks.append((x, z, wide))
        if len(peaks) == 24:
            break
    for seed in range(4):
        mine = [(x, -58.0 + 10 * sin(x), z, 73 * k, w / 22) for k, (x, z, w) in enumerate(peaks) if k % 4 == seed]
        set.copies(f"peak {seed}", lambda k, s=seed: k.building("karst", 60.0, s).scale(0.66, 1.4, 0.66), mine, shadow=False)
    for n, (x, z, wide) in enumerate(peaks[:3]):
        set.put("pavilion", (x, z), 90 * n, 1.1, y=-58.0 + 10 * sin(x) + 81.0 * wide / 22, solid=False, shadow=False)
    for x, y, z, turn in ((-14, 5.5, -24, 70), (-17, 6.6, -27, 74), (16, 8.0, -36, -60)):
        set.put("red_crowned_crane", (x, z), turn, y=y, solid=False, shadow=False, motion="")
    set.backdrop("mountains", distance=640, height=150, snow=0.1, colour="#56666c")
    set.camera_limits((-5.6, 0.25, -24), (5.6, 9, 20))
    set.sky(cloud=0.25, haze=0.4)
    set.air(fog=0.0021, fog_height=26.0)


def gate(kit):
    """A plain mountain gate of stone: two posts, two lintels, a tablet."""
    stone, dark = kit.material("stone", "#8f897e"), kit.material("paint", "#2a3a34")
    posts = kit.box(0.5, 4.2, 0.5, stone, 0.03).many([(s * 2.5, 0, 0) for s in (-1, 1)]) + kit.box(0.9, 0.5, 0.9, stone, 0.03).many([(s * 2.5, 0, 0) for s in (-1, 1)])
    beams = kit.box(6.6, 0.42, 0.46, stone, 0.04, (0, 4.0, 0)) + kit.box(5.4, 0.3, 0.36, stone, 0.03, (0, 3.1, 0))
    ends = kit.box(0.7, 0.24, 0.4, stone, 0.04).turn("z", 18).move(3.4, 4.38, 0)
    return posts + beams + ends + ends.mirror("x") + kit.box(1.5, 0.62, 0.3, dark, 0.02, (0, 3.4, 0)) + kit.text("天门", 0.46, kit.material("brass"), depth=0.03).move(0, 3.7, 0.17)
