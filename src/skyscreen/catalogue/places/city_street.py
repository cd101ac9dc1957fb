"""An avenue in a city: towers, shops at the foot, plane trees, lamps, parked cars, passers-by."""

from skyscreen.catalogue import place

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
def city_street(set, cars=6, passers=24, width=19.0):
    kit, rng = set.kit, set.random("avenue")
    half, walk = width / 2, 4.2
    set.stage(56, 7)
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
