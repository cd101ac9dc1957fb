"""A still lake among woods and mountains."""

from skyscreen.catalogue import place


@place(
    en=("lake", "lakeside", ),
    zh=("湖", "湖泊", "湖边", "西湖", "湖面"),
    ambience=("stream", "birds"),
    ground="grass",
    medium="water",
    water=True,
    reverb=0.2,
    hours=7.5,
    deeds=("钓鱼", "feed the duck", "feed duck"),
    pastime="walks",
)
def lake(set, mountains=220.0):
    set.stage(70, 30)
    snow = 1.0 if set.snowy else 0.0
    bank = lambda x, z: max(-3.0, min(0.06 * ((x * x + 0.45 * z * z) ** 0.5 - 62), 9.0))
    set.ground(
        set.kit.material("grass", snow=snow), hills=1.2, wavelength=30, slope=bank, reach=420, cells=72, fine=3.5
    )
    set.water(0.0, calm=True)
    dry = lambda x, z: set.height(x, z) > 0.5
    set.scatter("pine", 90, (64, 190), gap=4.5, variants=3, within=dry, scale=(0.8, 1.6), solid=True, snow=snow)
    set.scatter(
        "broadleaf", 40, (64, 150), gap=6, variants=3, within=dry, scale=(0.8, 1.3), solid=True, season=set.season
    )
    set.scatter("rock", 26, (60, 84), gap=1.5, variants=3, scale=(0.4, 1.6), snow=snow)
    set.scatter(
        "grass_tuft",
        160,
        (61, 90),
        variants=2,
        scale=(1.0, 2.2),
        blades=60,
        spread=0.8,
        shadow=False,
        snow=snow,
        within=lambda x, z: -0.2 < set.height(x, z) < 1.5,
    )
    set.backdrop("mountains", distance=680, height=mountains, snow=0.75 if snow else 0.42)
    set.air(fog=0.0008, fog_height=20.0)
