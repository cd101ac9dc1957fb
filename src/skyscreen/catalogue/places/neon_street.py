"""A narrow street of bars at night: lit fronts, blade signs, lantern garlands, wires, puddles, far passers-by."""

import math
from itertools import pairwise

from skyscreen.catalogue import place

WORDS = {
    "ja": ("ラーメン", "酒", "カラオケ", "バー", "ホテル", "東京", "寿司", "夜市", "茶館", "麺", "電気", "居酒屋", "薬", "歌舞伎"),
    "zh": ("火锅", "酒", "茶馆", "面馆", "酒店", "药", "小吃", "夜市", "烧烤", "面", "电影", "大排档", "书", "歌舞厅"),
}
NAMES = {
    "ja": ("ラーメン", "カラオケ", "居酒屋", "麺館", "コーヒー", "寿司", "HOTEL"),
    "zh": ("火锅", "卡拉OK", "饺子馆", "茶馆", "咖啡", "书店", "旅馆"),
}
"""What stands on the blades and over the seven kinds of shop, by the script of `letters`."""
HUES = ("#ff1f5f", "#18c0ff", "#ff7a10", "#f020e0", "#20ff90", "#ffc050", "#5060ff", "#ff1010")


@place(
    en=(
        "neon street",
        "neon-lit street",
        "street of neon signs",
        "neon city",


        "tokyo street",
        "neon alley",
        "bar street",
        "chinatown",
        "tokyo",
    ),
    zh=("霓虹街", "霓虹街道", "霓虹灯街", "霓虹灯街道", "霓虹灯下的街道", "霓虹闪烁的街道", "霓虹小巷", "不夜城", "夜晚的街道", "霓虹都市", "东京"),
    ambience=("city", "crowd"),
    ground="asphalt",
    reverb=0.9,
    hours=21.5,
    pastime="walks",
    folk="east_asian",
)
def neon_street(set, passers=26, width=10.4, letters="ja"):
    kit, rng = set.kit, set.random("street")
    half = width / 2
    words, names = WORDS[letters], NAMES[letters]
    set.stage(46, 4.6)
    set.vista(0, 100, -400)
    set.ground("asphalt", reach=130, cells=24, fine=6.0, wet=max(set._wet, 0.55 if set.night else 0.0), blocks=4)
    paving = kit.material("paving", "#5f5d5a")
    for side in (-1, 1):
        set.shape("kerb", kit.box(1.7, 0.13, 170, paving, 0.0, at=(side * (half - 0.85), 0, 0)))
    signs = []
    for side in (-1, 1):
        z, k = -78.0, 0
        while z < 78:
            seed = rng.randrange(7)
            tall = (11.0, 14.0, 17.5, 13.0, 20.0, 12.0, 15.5)[seed]
            wide = (6.0, 7.5, 5.2, 8.2, 6.6, 7.0, 5.8)[seed]
            back = rng.uniform(0.0, 0.5)
            set.put(
                "neon_shop",
                (side * (half + back), z + wide / 2),
                -90 * side,
                seed=seed,
                width=wide,
                height=tall,
                text=names[seed],
                y=0.0,
                cast=abs(z) < 34 and k % 2 == 0,
                shadow=False,
                lamps=True,
            )
            for level in range(rng.randrange(1, 4)):
                word, size = rng.randrange(len(words)), rng.choice((2.2, 2.8, 3.4))
                y = rng.uniform(3.9, 5.0) + level * rng.uniform(3.0, 3.8)
                if y + size < tall + 1:
                    signs.append((side * (half + back - 0.75), z + rng.uniform(0.6, wide - 0.6), y, word, size))
            if rng.random() < 0.6:
                signs.append(
                    (side * (half - rng.uniform(0.9, 1.4)), z + rng.uniform(0.5, wide), 0.13, rng.randrange(3), 1.3)
                )
            z += wide
            k += 1
    for x, z, y, word, size in signs:
        panel = y < 1 or word % 4 == 3
        set.put(
            "neon_sign",
            (x, z),
            0,
            y=y,
            text=words[word],
            colour=HUES[word % len(HUES)],
            height=size,
            panel=panel,
            cast=abs(z) < 26 and (y < 1 or y < 5),
            shadow=False,
            solid=y < 1,
            lamps=True,
        )
    for z in range(-66, 70, 22):
        for side in (-1, 1):
            set.put("street_lamp", (side * (half - 1.5), z + 5 * side), cast=abs(z) < 40, shadow=False)
    _wires(set, kit, half)
    if passers:
        things = ("passer_by",)
        for arc in ((-16, 16), (164, 196)):
            set.crowd(
                passers // 2,
                (24, 64),
                things,
                arcs=(arc,),
                variants=4,
                within=lambda x, z: half - 2.6 < abs(x) < half - 0.5,
            )
    set.camera_limits((-half + 0.9, 0.15, -60), (half - 0.9, 6.5, 60))
    set.sky(stars=0.0, haze=0.5)
    set.air(fog=0.006, fog_height=14.0)
    if set.weather in ("rain", "storm"):
        set.ambience("city", "rain", "crowd")


def _wires(set, kit, half):
    """Cables along and lantern garlands across the street."""
    black = kit.material("rubber", "black")
    rows = []
    for z in range(-66, 66, 11):
        for k in range(4):
            x = half - 0.9 + 0.18 * k
            for side in (-1, 1):
                points = [
                    (side * x, 7.4 - 0.25 * k - 0.32 * 4 * t * (1 - t), z + 11 * t) for t in (0, 0.25, 0.5, 0.75, 1)
                ]
                rows += [(a, b, 0.014) for a, b in pairwise(points)]
    set.shape("wires", kit.ropes(rows, black, 3), shadow=False)
    ball = [(0.05, -0.24), (0.17, -0.12), (0.2, 0.0), (0.17, 0.12), (0.05, 0.24)]
    red = kit.lathe(ball, kit.material("lamp", "#ff3410", emission=2.6), segments=9)
    cream = kit.lathe(ball, kit.material("lamp", "#ffc070", emission=2.6), segments=9)
    strings = []
    lamps = [[], []]
    for z in (-46, -30, -16, 14, 28, 44):
        for k in range(13):
            t = k / 12
            x, y = -half + 0.4 + (2 * half - 0.8) * t, 6.2 - 1.0 * 4 * t * (1 - t)
            if 0 < k < 12:
                lamps[k % 2].append((x, y - 0.28, z + math.sin(t * 3) * 0.6))
            if k:
                s = (k - 1) / 12
                strings.append(
                    (
                        (-half + 0.4 + (2 * half - 0.8) * s, 6.2 - 1.0 * 4 * s * (1 - s), z + math.sin(s * 3) * 0.6),
                        (x, y, z + math.sin(t * 3) * 0.6),
                        0.012,
                    )
                )
        if abs(z) < 40:
            set.light((0, 4.7, z), "#ff9040", 7.0, 10.0)
    set.shape(
        "garland",
        red.many(lamps[0]).sway(0.3),
        cream.many(lamps[1]).sway(0.3),
        kit.ropes(strings, black, 3),
        shadow=False,
    )
    # The red lattice tower of the town closes the street.
    set.put("eiffel_tower", (0, -400), 0, 0.31, colour="#d8481e", lit=1.6 if set.night else 0.0, solid=False, shadow=False, lamps=True)
