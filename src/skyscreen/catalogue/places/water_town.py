"""A water town south of the Yangtze: white houses and black tiles on a canal, arched bridge, boats, willows, lanterns."""

from skyscreen.catalogue import place


@place(
    en=("water town", "canal", "chinese water town", "canal town", "suzhou", "jiangnan"),
    zh=("水乡", "江南", "江南水乡", "水乡古镇", "运河", "乌镇", "周庄", "苏州"),
    ambience=("stream", "birds"),
    ground="paving",
    water=True,
    reverb=0.4,
    hours=7.5,
    pastime="walks",
    folk="east_asian",
)
def water_town(set):
    kit, rng = set.kit, set.random("canal")
    # The towpath is the stage; the canal runs along it on the left (+X), 11 m wide, houses on both sides.
    set.stage(34, 4)
    bank, wide = 3.0, 11.0
    set.ground(
        kit.material("paving", "#77746d"),
        slope=lambda x, z: -3.5 if bank + 0.3 < x < bank + wide - 0.3 else 0.0,
        reach=240,
        cells=64,
        fine=1.1,
        level=0.9,
    )
    set.water(0.0, calm=True, colour="#1c3a34")
    set.fairway((bank + wide / 2, 0), 60, 5)
    stone = kit.material("stone", "#7b776e")
    for x in (bank, bank + wide):
        set.shape(
            "quay", kit.box(0.7, 3.6, 200, stone, 0.0, (x, -2.6, 0)), kit.box(0.9, 0.16, 200, stone, 0.0, (x, 0.9, 0))
        )
    rows = {}
    for side, x in ((-1, -2.9), (1, bank + wide + 0.4)):
        z = -80.0
        while z < 80:
            seed = rng.randrange(6)
            w = 5.4 + 0.7 * (seed % 3)
            if not (side > 0 and abs(z + 4) < 4):
                rows.setdefault(seed, []).append((x, 0.9, z + w / 2, -90 * side))
            z += w + 0.1
    for seed, spots in rows.items():
        set.copies(
            f"house {seed}",
            lambda k, s=seed: k.building("white", 5.4 + 0.7 * (s % 3), s),
            spots,
            solid=True,
            lit=set.night,
        )
    hung = [(x, 3.55, z) for z in range(-40, 42, 6) for x in (-2.0, bank + wide - 0.5)]
    set.copies("lantern", lambda k: k.building("lantern", 0.26), hung, shadow=False, lit=set.night)
    if set.night:
        for z in range(-36, 38, 12):
            set.light((-1.6, 2.9, z), "#ffa064", 3.6, 8.0)
            set.light((bank + wide - 1.0, 2.9, z + 6), "#ffa064", 3.6, 9.0)
    set.put("bridge", (bank + wide / 2, -27), 90, y=0.7, length=16.0)
    set.put("bridge", (bank + wide / 2, 46), 90, y=0.7, length=16.0)
    for x, z, turn in (
        (bank + 1.6, -10, 4),
        (bank + wide - 1.8, 4, -176),
        (bank + 1.5, 15, 2),
        (bank + wide - 2, -20, 0),
    ):
        set.put("boat", (x, z), turn, 1.1, solid=False)
    for z in (-15, 9, 26):
        set.put(
            "broadleaf",
            (bank - 0.9, z),
            rng.uniform(0, 360),
            0.62,
            seed=abs(z) % 3,
            season=set.season,
            colour="#86a648",
        )
        set.put("broadleaf", (bank + wide + 0.9, z + 7), rng.uniform(0, 360), 0.6, seed=abs(z) % 3, season=set.season)
    steps = sum(kit.box(2.2, 0.2, 0.4, stone, 0.0, (bank + 0.5 + 0.4 * k, 0.62 - 0.2 * k, 0.0)) for k in range(4))
    set.shape("steps", *(steps.move(0, 0, z) for z in (-5.5, 20)))
    for z in (-7, 3.5, 12):
        set.plant((-2.2, z), 0.9, 0.9, pot="#3f4a50")
    set.crowd(8, (16, 44), arcs=((-6, 6), (174, 186)), variants=4, within=lambda x, z: x < bank - 0.6)
    set.backdrop("hills", distance=520, height=70, colour="#51605a")
    set.camera_limits((-2.2, 0.6, -60), (bank + wide - 0.6, 14, 60))
    set.air(fog=0.0022, fog_height=14.0)
