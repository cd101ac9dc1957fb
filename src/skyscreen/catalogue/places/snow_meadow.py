"""A wide snowfield between laden conifers, under ridged mountains."""

from skyscreen.catalogue import place


@place(
    en=(
        "snowy meadow",
        "snow meadow",
        "snow",
        "snowfield",
        "tundra",
        "ice age",
        "snowy field",
        "snow-covered field",
        "snow-covered meadow",
        "snow-covered plain",
        "arctic",
        "winter landscape",
        "snowy plain",
    ),
    zh=("雪原", "积雪的草地", "积雪的原野", "雪中的草地", "下雪的草地", "雪白的草原", "雪山脚下", "雪地", "雪野", "冰原", "冰天雪地", "苔原", "冬天的原野", "冻原", "冻土"),
    ambience=("wind", "snow"),
    ground="snow",
    reverb=0.1,
    hours=15.8,
    pastime="walks",
)
def snow_meadow(set, trees=120):
    set.stage(46, 16)
    set.ground("snow", hills=0.75, wavelength=15, far=16, far_start=26, flat=0.35, cells=76, fine=0.7)
    set.backdrop("mountains", distance=620, height=330, snow=0.66)
    # A belt of big trees, thinner towards the field, so that the horizon is never bare.
    set.scatter("pine", trees // 2, (30, 64), gap=3.2, scale=(0.6, 1.25), clear=11, variants=3, snow=1.0, solid=True)
    set.scatter(
        "pine", trees // 2, (60, 150), gap=3.4, scale=(0.9, 1.6), clear=11, variants=3, snow=1.0, purpose="belt"
    )
    set.scatter("rock", 10, (14, 70), scale=(0.4, 1.5), clear=3, variants=2, snow=1.0)
    set.scatter(
        "grass_tuft", 46, (6, 42), scale=(0.6, 1.3), clear=-1, variants=2, colour="#a08a52", snow=0.6, blades=12
    )
    set.sky(haze=0.25)
    set.air(fog=0.0012, fog_height=60.0)
