"""An avenue in a city: towers, shops under awnings, plane trees, lamps, benches, parked cars, traffic, passers-by."""

import math

from skyscreen.catalogue import place

SIGNS = ("CAFÉ", "BOOKS", "BAKERY", "FLOWERS", "SHOES", "PHARMACY", "PIZZA", "HOTEL", "CINEMA", "MARKET")
SIGNS_ZH = ("咖啡", "书店", "面包", "鲜花", "鞋店", "药店", "饺子", "酒店", "影院", "超市")
KERB = ("bench", "trash_bin", "mailbox", "bench", "fire_hydrant", "bicycle", "bench", "trash_bin")
CLOTH = ("#a83a2c", "#24584c", "#c08a2c", "#2f4f7c", "#74283a")
TONES = ("beige", "grey", "#a8785c", "tan", "slate", "#c8bfae")


@place(
    en=(
        "city street",
        "street",
        "city",
        "avenue",
        "downtown",
        "road",
        "town",
        "sidewalk",
        "urban street",
    ),
    zh=("城市街道", "街道", "城市", "大街", "马路", "市区", "都市", "街头"),
    afar="skyline",
    ambience=("city",),
    ground="asphalt",
    reverb=0.8,
    hours=10.0,
    deeds=("parade", "马拉松"),
    pastime="walks",
)
def city_street(set, cars=6, passers=24, width=22.0, letters="en"):
    kit, rng = set.kit, set.random("avenue")
    half, walk = width / 2, 5.7
    set.stage(56, 7)
    pavement = rng.choice((-1, 1)) * (half - 2.1)
    set.footway((pavement, 0), 56, 2.6)
    set.ground("asphalt", reach=260, cells=20, fine=14.0, blocks=4)
    slab, line = kit.material("paving", "#8d8a84"), kit.material("paint", "white", 0.8)
    for side in (-1, 1):
        set.shape("kerb", kit.box(walk, 0.15, 300, slab, 0.0, at=(side * (half - walk / 2), 0, 0)))
    marks = kit.box(0.15, 0.012, 3.0, line, 0.0).many([(0, 0, -120 + 8 * k) for k in range(31)])
    zebra = kit.box(0.55, 0.012, 3.4, line, 0.0).many([(-4.4 + 1.1 * k, 0, z) for k in range(9) for z in (-34, 36)])
    set.shape("markings", marks, zebra, shadow=False)
    for side in (-1, 1):
        z = -140.0
        while z < 140:
            seed = rng.randrange(6)
            wide = (18.0, 15.0, 22.0, 16.0, 20.0, 14.0)[seed]
            high = (24.0, 33.0, 19.0, 42.0, 28.0, 38.0)[seed]
            set.put(
                "tower_block",
                (side * (half + 8.0 + 0.1 * seed), z + wide / 2),
                -90 * side,
                y=0.0,
                seed=seed,
                width=wide,
                height=high,
                depth=16.0,
                colour=TONES[seed],
                shadow=abs(z) < 70,
            )
            if abs(z) < 90:
                _front(set, side, half + 0.1 * seed, z + wide / 2, wide, rng)
            z += wide + 0.3
    for z in range(-104, 105, 13):
        for side in (-1, 1):
            if (z // 13) % 2 == 0:
                set.put(
                    "broadleaf",
                    (side * (half - walk + 1.0), z + 3 * side),
                    rng.uniform(0, 360),
                    rng.uniform(0.7, 0.9),
                    seed=abs(z) // 13 % 3,
                    season=set.season,
                    y=0.15,
                )
            else:
                set.put("street_lamp", (side * (half - walk + 0.8), z + 3 * side), y=0.15, cast=abs(z) < 40)
    # What stands at the kerb, between the trees and the lamps; the rest of the pavement is free.
    kerb = half - walk + 0.75
    for k, name in enumerate(KERB):
        for side in (-1, 1):
            z = -45.5 + 13 * k + 5.5 * side
            set.put(name, (side * kerb, z), -90 * side if name == "bench" else 90 * side, y=0.15, shadow=abs(z) < 40, lamps=False)
    if set.night:  # the windows light the pavement that is walked on
        for z in range(-30, 31, 6):
            set.light((pavement + math.copysign(1.3, pavement), 2.7, z), "#ffdcae", 8.0, 8.0)
    set.traffic((-1.75, 1.75))
    for k in range(cars):
        side = 1 if k % 2 else -1
        set.put(
            "car",
            (side * (half - walk - 1.15), -50 + 18 * k + rng.uniform(-3, 3)),
            0 if side < 0 else 180,
            colour=("red", "white", "navy", "silver", "black", "teal")[k % 6],
            lamps=False,
        )
    for arc in ((-14, 14), (166, 194)):
        set.crowd(
            passers // 2,
            (26, 90),
            arcs=(arc,),
            variants=4,
            within=lambda x, z: half - walk + 1.4 < abs(x) < half - 0.4,
            umbrella=set.weather in ("rain", "storm"),
        )
    set.backdrop("hills", distance=700, height=60, colour="#5a6470")
    set.camera_limits((-half + 0.8, 0.15, -90), (half - 0.8, 14, 90))
    if set.weather in ("rain", "storm"):
        set.ambience("city", "rain")


def _front(set, side, x, z, wide, rng):
    """An awning or a sign over a shop window."""
    kit = set.kit
    words = SIGNS_ZH if set.params.get("letters") == "zh" else SIGNS
    word, tone = words[rng.randrange(len(words))], CLOTH[rng.randrange(len(CLOTH))]
    board, ink = kit.material("paint", kit.mix(tone, "black", 0.45)), kit.material("lamp", "#f4e2b0", emission=1.0)
    long = 0.62 * len(word) * (1.6 if ord(word[0]) > 0x2E80 else 1.0) + 0.8
    off = rng.uniform(-0.2, 0.2) * wide
    made = kit.box(long, 0.8, 0.14, board, 0.0, (off, 3.3, 0.34)) + kit.text(word, 0.55, ink).move(off, 3.7, 0.43)
    if rng.random() < 0.7:
        cloth, pale = kit.material("cloth", tone), kit.material("cloth", "#e8dfca")
        span, striped = wide - 3.0, rng.random() < 0.5
        for k in range(int(span / 0.6)):
            left = -span / 2 + 0.6 * k
            made += kit.sheet(
                lambda u, v, left=left: (left + 0.6 * v, 3.25 - 0.6 * u, 0.3 + 1.2 * u),
                1, 1, pale if striped and k % 2 else cloth, flip=True,
            )
    set.shape("shop front", made, at=(side * x, 0.0, z), turn=-90.0 * side, surface=False, shadow=abs(z) < 40, lit=set.night)
