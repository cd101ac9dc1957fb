"""A paved Roman road over misty hills, milestones, cypresses, an aqueduct across the valley."""

from skyscreen.catalogue import place


@place(
    en=("roman road", "via appia", "appian way", "roman countryside"),
    zh=("罗马大道", "古罗马大道", "罗马古道"),
    ambience=("wind", "birds"),
    ground="paving",
    reverb=0.2,
    hours=8.0,
    people="roman",
    era="roman",
)
def roman_road(set):
    set.stage(44, 4.4)
    set.ground(set.kit.material("grass", "#55603a", snow=1.0 if set.snowy else 0.0), hills=2.2, wavelength=46, far=22, far_start=34, flat=1.0, cells=84, fine=0.9, reach=460)
    way = [(30, -230), (6, -120), (0, -50), (0, 50), (-10, 130), (-40, 230)]
    set.road(way, 4.8, "mud" if set.weather in ("rain", "storm") else "stone", verge=0.9)
    set.stand("milestone", [(x, z) for x, _, z, _ in set.beside(way, 36, 3.6)])
    set.copies("cypress", lambda k: k.building("cypress"), [(x, y, z, w, 0.9) for x, y, z, w in [*set.beside(way, 15, 6.2), *set.beside(way, 17, -6.4)]], solid=True)
    set.stand("aqueduct", [(-60, -140, 24), (16, -173, 24)], 82.0, 20.0, solid=False)
    set.houses("roman_shop", [(30, -46, -60), (38, -52, -70), (-34, 30, 80)])
    set.scatter("grass_tuft", 190, (3, 40), variants=3, clear=0.4, blades=50, spread=0.7, shadow=False, within=lambda x, z: abs(x) > 3.6)
    set.scatter("rock", 30, (5, 60), gap=2, variants=3, clear=2.4, scale=(0.3, 1.0))
    set.scatter("broadleaf", 60, (40, 200), gap=7, variants=3, clear=12, scale=(0.8, 1.3), season=set.season, colour="#6a7a48" if set.season == "summer" else "")
    set.crowd(8, (9, 30), arcs=((35, 70), (-70, -35)), variants=5)
    set.backdrop("hills", distance=460, height=120, colour="#56623f")
    set.air(fog=0.0034, fog_height=26.0)
