"""A river in a bend: gravel banks, reeds and willows, stepping stones, a stone bridge, meadows and hills beyond."""

import math

from skyscreen.catalogue import place


@place(
    en=(
        "river",
        "riverbank",
        "riverside",
        "stream",
        "brook",
        "creek",
        "rapids",
        "river bank",
        "bridge over a river",
    ),
    zh=("河", "河流", "江", "河边", "江边", "小溪", "溪流", "溪边", "河岸", "小河", "河面", "江面", "河面上", "河滩", "溪水", "河水", "溪流边", "河岸边"),
    ambience=("stream", "birds"),
    ground="grass",
    water=True,
    reverb=0.2,
    hours=8.5,
    deeds=("dragon boat", "rowing crew", "赛龙舟", "龙舟", "rafting", "漂流"),
    pastime="walks",
)
def river(set, land=""):
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(20, 5, 0, (0, 3))
    # It comes from the left, bends round the stage and leaves to the right: middle at z = −19 before the stage.
    middle = lambda x: -19 + 23 * (x / 52) ** 2 + 1.5 * math.sin(x / 11)
    off = lambda x, z: abs(z - middle(x)) / math.sqrt(1 + (0.017 * x) ** 2)
    bed = lambda x, z: max(-2.4, min(0.22 * (off(x, z) - 10.5), 1.0)) + min(max(off(x, z) - 24, 0) * 0.05, 4.0)
    set.ground(
        kit.material("grass", snow=snow),
        hills=0.5,
        wavelength=20,
        slope=bed,
        flat=0.4,
        cells=96,
        fine=0.9,
        reach=420,
        far=8,
        far_start=80,
    )
    set.water(0.0, calm=True, colour="#1f4038")
    set.fairway((0, -19), 8, 34)
    shore = lambda x, z: 9.2 < off(x, z) < 12.6
    set.scatter(
        "rock",
        130,
        (5, 60),
        gap=0.7,
        variants=4,
        clear=0.8,
        scale=(0.15, 0.9),
        within=shore,
        colour="#8a857a",
        snow=snow,
    )
    set.scatter(
        "rock",
        12,
        (12, 40),
        gap=3,
        variants=4,
        clear=3,
        scale=(0.7, 1.6),
        within=lambda x, z: off(x, z) < 8,
        colour="#77736a",
        purpose="in the stream",
    )
    reeds = lambda x, z: 9.6 < off(x, z) < 11.8
    set.scatter(
        "grass_tuft",
        190,
        (5, 50),
        variants=3,
        clear=0.4,
        scale=(1.4, 3.0),
        blades=46,
        spread=0.4,
        colour="#7a8a3c",
        within=reeds,
        shadow=False,
        snow=snow,
    )
    dry = lambda x, z: off(x, z) > 12.5
    set.scatter(
        "grass_tuft",
        200,
        (2, 26),
        clear=-0.5,
        variants=3,
        scale=(0.7, 1.3),
        blades=60,
        spread=0.8,
        within=dry,
        shadow=False,
        snow=snow,
    )
    if not snow:
        for k, tone in enumerate(("#e8c01c", "#7a5cc0", "cream")):
            set.scatter(
                "flower",
                34,
                (2, 22),
                clear=0.2,
                scale=(0.6, 1.1),
                colour=tone,
                within=dry,
                shadow=False,
                purpose=str(k),
            )
    set.scatter(
        "broadleaf",
        16,
        (9, 40),
        gap=5,
        variants=3,
        clear=4,
        scale=(0.7, 1.1),
        within=lambda x, z: 13 < off(x, z) < 20,
        solid=True,
        season=set.season,
        colour="#7f9c44" if set.season == "summer" else "",
    )
    set.scatter(
        "broadleaf",
        50,
        (34, 110),
        gap=5,
        variants=3,
        clear=12,
        scale=(0.9, 1.6),
        within=lambda x, z: off(x, z) > 17,
        season=set.season,
        purpose="far",
    )
    set.scatter("pine", 40, (50, 130), gap=5, variants=3, within=lambda x, z: off(x, z) > 20, snow=snow)
    set.scatter(
        "bush",
        60,
        (8, 60),
        gap=1.5,
        variants=3,
        clear=3,
        scale=(0.5, 1.5),
        within=lambda x, z: off(x, z) > 13,
        snow=snow,
    )
    for x, turn in ((-44, -38), (46, 38)):
        set.put("bridge", (x, middle(x)), turn, y=-0.3, length=25.0, width=3.6)
    east = land == "east"  # a village of tiled roofs and a pagoda stand on the rivers of China, no windmill
    set.put("chinese_house" if east else "house", (-24, -44), 25)
    set.put("pagoda" if east else "windmill", (34, -66), -20)
    set.put("boat", (9.5, middle(9.5) + 8.2), 70, solid=False)
    jetty = kit.box(1.5, 0.1, 6, kit.material("planks", "#6a543c"), 0.0, (0, 0.55, 0)) + kit.ropes(
        [((x, -2, z), (x, 0.9, z), 0.09) for x in (-0.7, 0.7) for z in (-2.8, 0, 2.8)],
        kit.material("wood", "#4f3f2e"),
        6,
    )
    set.shape("jetty", jetty, at=(7.0, 0, middle(7.0) + 9.5))
    if east:
        set.put("chinese_house", (-36, -50), 60)
        set.backdrop("mountains", distance=560, height=170, snow=0.0, colour="#4c6350")
    else:
        set.backdrop("hills", distance=460, height=80, colour="#46583a", fields=0.6)
    set.air(fog=0.0016, fog_height=10.0)
