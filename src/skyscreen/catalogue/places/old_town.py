"""A hutong of an old Chinese town: grey brick, red gates, lanterns overhead, bicycles, persimmon trees, far passers-by."""

from skyscreen.catalogue import place


@place(
    en=("old town", "hutong", "old beijing", "beijing", "chinese street", "old chinese town", "chinese old street"),
    zh=("老街", "胡同", "古镇", "古城", "老北京", "北京", "古街", "巷子", "小巷", "小巷子", "窄巷", "弄堂", "老城", "石板路", "青石板路", "石板街", "青石板"),
    ambience=("crowd", "birds"),
    ground="paving",
    reverb=0.6,
    hours=17.0,
    pastime="walks",
    folk="east_asian",
)
def old_town(set, passers=16, festival=1.0):
    kit, rng = set.kit, set.random("hutong")
    half = 4.4
    set.stage(40, 4.4)
    set.vista(10, 39, -118)
    stone = kit.material("paving", "#6f6c68")
    set.ground(stone, reach=220, cells=24, fine=6.0, blocks=4)
    for side in (-1, 1):
        set.shape("gutter", kit.box(0.7, 0.12, 150, kit.material("stone", "#807b73"), 0.0, (side * (half - 0.2), 0, 0)))
    kinds = {}
    for side in (-1, 1):
        z, k = -70.0, 0
        while z < 70:
            seed = rng.randrange(3)
            gate = k % 3 == (1 if side > 0 else 2)
            wide = (7.5, 8.5, 6.5)[seed]
            kinds.setdefault((seed, gate), []).append((side * (half + 0.05), 0.0, z + wide / 2, -90 * side))
            if gate:
                for s in (-1, 1):
                    kinds.setdefault("lantern", []).append((side * (half - 0.65), 3.15, z + wide / 2 + 1.25 * s))
                if set.night and abs(z) < 36:
                    set.light((side * (half - 1.0), 2.6, z + wide / 2), "#ffa468", 4.2, 8.0)
            z += wide
            k += 1
    hung = kinds.pop("lantern")
    for (seed, gate), spots in kinds.items():
        set.copies(
            f"house {seed} {gate}",
            lambda k, seed=seed, gate=gate: k.building("grey", (7.5, 8.5, 6.5)[seed], seed, gate),
            spots,
            solid=True,
            lit=set.night,
            shadow=True,
        )
    set.copies("lantern", lambda k: k.building("lantern", 0.3), hung, shadow=False, lit=set.night)
    if festival:
        for n, z in enumerate(range(-42, 44, 12)):
            set.copies(
                f"garland {n}",
                lambda k: k.building("lantern_string", (-half, 4.1, 0), (half, 4.1, 0.8), 7, 0.7),
                [(0, 0.9, z)],
                shadow=False,
                lit=set.night,
            )
            if set.night:
                set.light((0, 4.0, z), "#ff9a60", 4.0, 9.0)
    for z, side in ((-8.0, 1), (9.0, -1), (-22.0, -1), (24.0, 1)):
        set.put("bicycle", (side * (half - 0.55), z), rng.uniform(-12, 12))
    for z, side in ((-13, -1), (6, 1), (20, -1), (-30, 1)):
        set.put("broadleaf", (side * (half + 4.5), z), scale=1.15, seed=z % 3, season=set.season)
        set.plant((side * (half - 0.6), z + 2.5), 1.1, pot="#4a5a62")
    set.put("vase", (half - 0.7, -3.2), scale=2.2, colour="blue")
    set.crowd(passers, (14, 46), arcs=((-9, 9), (171, 189)), variants=5, umbrella=set.weather == "rain")
    set.put("pagoda", (10, -118), scale=1.25)
    set.backdrop("mountains", distance=640, height=150, snow=0.0, colour="#56626a")
    set.camera_limits((-half + 0.5, 0.2, -60), (half - 0.5, 12, 60))
    set.air(fog=0.0016, fog_height=20.0)
