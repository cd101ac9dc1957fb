"""A city crossing: two avenues, zebra stripes on all four sides, traffic lights, waiting cars, corner towers."""

from skyscreen.catalogue import place

TONES = ("beige", "grey", "#a8785c", "tan", "slate", "#c8bfae")


@place(
    en=(
        "crossing",
        "crosswalk",
        "zebra crossing",
        "pedestrian crossing",
        "intersection",
        "crossroads",
        "shibuya crossing",
        "street corner",
        "roundabout",
    ),
    zh=("十字路口", "斑马线", "人行横道", "路口", "街角", "交叉路口", "红绿灯路口", "环岛", "转盘路口"),
    near=("roundabout", "环岛", "转盘路口"),
    ambience=("city", "crowd"),
    ground="asphalt",
    reverb=0.8,
    hours=17.5,
    deeds=("marathon",),
    folk="east_asian",
)
def crossing(set, cars=8, passers=26):
    kit, rng = set.kit, set.random("crossing")
    # People cross along the zebra on the near side of the middle.
    set.stage(15, 3.4, 90, (0, 9.4))
    set.ground("asphalt", reach=260, cells=20, fine=14.0)
    slab, line = kit.material("paving", "#8d8a84"), kit.material("paint", "#e6e3da", 0.8)
    half, far = 8.0, 130.0
    for sx in (-1, 1):
        for sz in (-1, 1):
            corner = kit.box(far - half, 0.15, far - half, slab, 0.0, (sx * (far + half) / 2, 0, sz * (far + half) / 2))
            set.shape("pavement", corner)
    stripes = kit.box(0.5, 0.012, 3.2, line, 0.0).many([(-7.0 + 1.0 * k, 0.002, 0) for k in range(15)])
    arms = [stripes.move(0, 0, 9.4).turn("y", 90 * k) for k in range(4)]
    stop = kit.box(7.4, 0.012, 0.4, line, 0.0).many([(-3.9, 0.002, -12.2)])
    dashes = kit.box(0.14, 0.012, 2.6, line, 0.0).many([(x, 0.002, 15 + 7 * k) for k in range(15) for x in (-4.0, 4.0)])
    middle = kit.box(0.16, 0.012, 100, kit.material("paint", "#d8a820", 0.8), 0.0, (0, 0.002, 64))
    arrow = kit.extrude([(-0.1, 0), (0.1, 0), (0.1, 1.6), (0.4, 1.6), (0, 2.5), (-0.4, 1.6), (-0.1, 1.6)], 0.01, line)
    arrow = arrow.turn("x", 90).many([(-2.0, 0.008, -18, 0), (-6.0, 0.008, -18, 0)])
    marks = [(stop + dashes + middle + arrow).turn("y", 90 * k) for k in range(4)]
    set.shape("markings", *arms, *marks, shadow=False)
    for k, (x, z) in enumerate(((8.8, 12.2), (-8.8, -12.2), (12.2, -8.8), (-12.2, 8.8))):
        set.put(
            "traffic_light", (x, z), (0, 180, 90, -90)[k], y=0.15, shows=("red", "red", "green", "green")[k], lamps=True
        )
    for sx in (-1, 1):
        for sz in (-1, 1):
            for k in range(4):
                seed = rng.randrange(6)
                high, wide = (26.0, 34.0, 22.0, 44.0, 30.0, 38.0)[seed], 17.0
                along, off = 14.5 + wide / 2 + k * (wide + 0.4), half + 5.4 + 8.0
                facing = -90 if sx > 0 else 90
                set.put(
                    "tower_block",
                    (sx * off, sz * along),
                    facing,
                    y=0.15,
                    seed=seed,
                    width=wide,
                    height=high,
                    depth=16.0,
                    colour=TONES[seed],
                    shadow=k < 2,
                )
                if k:
                    set.put(
                        "tower_block",
                        (sx * along, sz * off),
                        0 if sz < 0 else 180,
                        y=0.15,
                        seed=5 - seed,
                        width=wide,
                        height=high * 0.9,
                        depth=16.0,
                        colour=TONES[5 - seed],
                        shadow=k < 2,
                    )
            set.put("street_lamp", (sx * 9.4, sz * 17.0), y=0.15)
            set.put("street_lamp", (sx * 17.0, sz * 9.4), y=0.15, cast=False)
            set.put("broadleaf", (sx * 10.6, sz * 27), 0, 0.75, seed=(sx + sz) % 3, season=set.season, y=0.15)
            set.put("broadleaf", (sx * 27, sz * 10.6), 0, 0.75, seed=(sx - sz) % 3, season=set.season, y=0.15)
    kinds = ("car", "taxi", "car", "bus", "car", "van", "car", "car")
    for k in range(cars):
        lane, back = (2.0, 6.0)[k % 2], 16.0 + 7.5 * (k // 4) + (3.0 if kinds[k % 8] == "bus" else 0)
        x, z, turn = ((-lane, -back, 0), (lane, back, 180))[k // 2 % 2]
        more = {"colour": ("red", "white", "navy", "silver", "black", "teal")[k % 6]} if kinds[k % 8] == "car" else {}
        set.put(kinds[k % 8], (x, z), turn, lamps=False, **more)
    set.crowd(
        passers,
        (13, 60),
        variants=5,
        umbrella=set.weather in ("rain", "storm"),
        within=lambda x, z: min(abs(x), abs(z)) > half + 0.8 and min(abs(x), abs(z)) < half + 4.6,
    )
    set.backdrop("hills", distance=700, height=60, colour="#5a6470")
    set.camera_limits((-60, 0.2, -60), (60, 26, 60))
