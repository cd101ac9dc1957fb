"""A country road: asphalt with a worn line, verges, a row of trees, fields on both sides, far hills."""

from skyscreen.catalogue import place


@place(
    en=(
        "country road",
        "road trip",
        "open road",
        "rural road",
        "lane",
        "dirt road",
        "border crossing",
    ),
    zh=("公路", "乡间公路", "乡间小路", "国道", "小路", "乡村公路", "边境口岸"),
    near=("border crossing", "边境口岸"),
    ambience=("wind", "birds"),
    ground="asphalt",
    reverb=0.2,
    hours=17.0,
    pastime="walks",
)
def country_road(set, cars=0):
    kit, rng = set.kit, set.random("road")
    set.stage(78, 4.6)
    snow = 1.0 if set.snowy else 0.0
    ditch = lambda x, z: -0.5 * max(0.0, 1 - abs(abs(x) - 7.4) / 1.6)
    set.ground(
        kit.material("grass", snow=snow),
        hills=1.1,
        wavelength=40,
        far=14,
        far_start=30,
        flat=1.0,
        slope=ditch,
        cells=84,
        fine=0.9,
        reach=460,
    )
    # The carriageway follows the ground of its own middle, a hand above it.
    rows = [
        [
            (x, max(set.height(0, z), set.height(-4, z), set.height(4, z)) + 0.06 + 0.05 * (1 - abs(x) / 4.4), z)
            for x in (-4.4, -2.2, 0, 2.2, 4.4)
        ]
        for z in range(-300, 301, 5)
    ]
    set.shape("road", kit.loft(rows, kit.material("asphalt"), closed=False), shadow=False)
    high = lambda x, z: max(set.height(0, z), set.height(-4, z), set.height(4, z)) + 0.075 + 0.05 * (1 - abs(x) / 4.4)
    white, yellow = kit.material("paint", "#d8d4c8", 0.8), kit.material("paint", "#d8a820", 0.8)
    set.shape(
        "lines",
        kit.box(0.14, 0.012, 3.0, yellow, 0.0).many([(0, high(0, 9.0 * k), 9.0 * k) for k in range(-20, 21)]),
        kit.box(0.12, 0.012, 5.1, white, 0.0).many(
            [(s * 4.0, high(4.0, 5.0 * k), 5.0 * k) for k in range(-36, 37) for s in (-1, 1)]
        ),
        shadow=False,
    )
    post = lambda k: (
        k.box(0.1, 0.95, 0.1, k.material("paint", "white"), 0.01)
        + k.box(0.11, 0.16, 0.11, k.material("paint", "#b02018"), 0.0, (0, 0.7, 0))
    )
    set.copies("post", post, [(s * 5.2, set.height(5.2 * s, z), z) for s in (-1, 1) for z in range(-96, 97, 24)])
    for side, start in ((-1, -120), (1, -112)):
        for z in range(start, 125, 16):
            x = side * (9.6 + rng.uniform(-0.4, 0.4))
            set.put("broadleaf", (x, z), rng.uniform(0, 360), rng.uniform(1.0, 1.3), seed=z % 3, season=set.season)
    crop = set.season == "summer" and not snow
    set.scatter(
        "grass_tuft",
        170,
        (6, 46),
        variants=3,
        clear=3.2,
        blades=60,
        spread=0.8,
        dense=0.7,
        shadow=False,
        snow=snow,
        within=lambda x, z: abs(x) > 5.4,
    )
    if crop:
        for k, tone in enumerate(("#c0303a", "#e8d45a", "#6a6ac8")):
            set.scatter(
                "flower",
                60,
                (6, 34),
                clear=3.4,
                scale=(0.6, 1.1),
                colour=tone,
                shadow=False,
                purpose=str(k),
                within=lambda x, z: abs(x) > 5.6,
            )
    set.row("fence", (-13.5, -60), (-13.5, 60), 41, 90, shadow=False)
    set.scatter("bush", 40, (12, 90), gap=2, variants=2, clear=10, scale=(0.6, 1.6), snow=snow)
    set.scatter(
        "broadleaf", 60, (70, 220), gap=6, variants=3, clear=16, scale=(0.9, 1.5), season=set.season, purpose="far"
    )
    set.put("house", (34, -58), -70)
    set.put("windmill", (-62, -96), 40)
    for k in range(cars):
        set.put("car", (2.1 if k % 2 else -2.1, -60 + 40 * k), 180 if k % 2 else 0, y=high(2.1, -60 + 40 * k))
    set.backdrop("hills", distance=520, height=90, colour="#4a5c3a", fields=0.9)
    set.backdrop("mountains", distance=1300, height=240, snow=0.2)
