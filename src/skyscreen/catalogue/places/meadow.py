"""Rolling grass with drifts of wild flowers, a footpath, a great tree, wood edges and blue hills."""

from skyscreen.catalogue import place

PETALS = ("cream", "#e8c01c", "#c0507a", "#7a5cc0")


@place(
    en=("meadow", "field", "grassland", "countryside", "pasture", "hill", "hillside", "lawn", "plain"),
    zh=("草地", "田野", "原野", "草甸", "山坡", "牧场", "花田"),
    afar="hills",
    ambience=("birds", "wind"),
    ground="grass",
    reverb=0.2,
    hours=9.0,
    pastime="walks",
)
def meadow(set, trees=22, flowers=100, tufts=260):
    set.stage(34, 9)
    snow = 1.0 if set.snowy else 0.0
    kit = set.kit
    set.ground(kit.material("grass", snow=snow), hills=0.8, wavelength=24, far=13, far_start=26, flat=0.5, fine=0.9)
    set.backdrop("hills", distance=420, height=70, colour="#3d4d30", fields=0.6)
    set.scatter(
        "grass_tuft",
        tufts,
        (2, 44),
        clear=-1,
        variants=3,
        scale=(0.7, 1.5),
        dense=0.7,
        shadow=False,
        snow=snow,
        blades=70,
        spread=0.95,
    )
    set.scatter(
        "broadleaf", trees, (24, 75), gap=5, solid=True, variants=3, clear=11, scale=(0.75, 1.3), season=set.season
    )
    set.scatter(
        "broadleaf", trees * 2, (70, 190), gap=6, variants=3, scale=(0.9, 1.6), season=set.season, purpose="far"
    )
    # A wood's edge on either hand and one great tree near by: something between the flowers and the hills.
    for arc in ((42, 138), (222, 318)):
        set.scatter("broadleaf", 18, (40, 66), gap=4.5, arc=arc, variants=3, scale=(0.8, 1.35), groves=0.7,
                    season=set.season, purpose="edge")
        set.scatter("bush", 14, (36, 60), gap=2.0, arc=arc, variants=2, scale=(0.8, 1.9), snow=snow, purpose="edge")
    hand = set.random("tree").choice((-1, 1))
    set.put("broadleaf", (hand * 10.5, 7.0), 0, 1.45, seed=1, season=set.season)
    set.put("rock", (hand * 8.2, 4.6), 30, 0.9, snow=snow)
    set.road([(-1.6, -120), (1.4, -48), (-0.6, -14), (0.4, 12), (-1.8, 46), (4, 120)], 0.8, "snow" if snow else "dirt")
    set.row("fence", (-hand * 15, -36), (-hand * 15, 36), 25, 90, shadow=False)
    set.scatter("bush", trees, (20, 110), gap=3, variants=2, clear=8, scale=(0.6, 1.8), snow=snow)
    set.scatter("pine", trees, (60, 190), gap=5, solid=True, variants=2, clear=14, snow=snow)
    set.scatter("rock", 8, (9, 60), variants=2, scale=(0.25, 0.8), clear=2, snow=snow)
    set.drifts(PETALS, 80, (1.5, 40), within=lambda x, z: abs(x) > 1.3)
    if not snow:
        for k, tone in enumerate(PETALS):
            set.scatter(
                "flower", flowers // 4, (2, 30), clear=-1, scale=(0.6, 1.2), colour=tone, shadow=False, purpose=str(k)
            )
