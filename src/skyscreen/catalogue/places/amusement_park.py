"""A funfair: a Ferris wheel, a roller coaster with a loop, a carousel, stalls, bunting, balloons, bulbs at night."""

from skyscreen.catalogue import place


@place(
    en=("amusement park", "theme park", "funfair", "fairground", "carnival", "ferris wheel", "roller coaster"),
    zh=("游乐园", "主题公园", "摩天轮", "过山车", "旋转木马", "嘉年华"),
    ambience=("crowd",),
    ground="paving",
    reverb=0.4,
    hours=18.4,
    deeds=("roller coaster", "carousel", "merry-go-round", "ferris wheel", "funfair", "at the fair", "过山车", "旋转木马", "摩天轮"),
)
def amusement_park(set):
    set.stage(34, 6.5)
    set.vista(-70, 52, -150)
    set.ground(set.kit.material("paving", "#9a9084"), reach=320, cells=24, fine=8.0)
    set.stand("ferris_wheel", [(-70, -150, 25)], 24.0, lit=True, solid=False)
    set.stand("coaster", [(64, -96, 40)], lit=True, solid=False)
    set.stand("carousel", [(12.5, -14)], lit=True)
    for kind in range(4):
        set.stand("stall", [(-6.6, z, 90) for k, z in enumerate(range(-18, 22, 4)) if k % 4 == kind] + [(6.6, z, -90) for k, z in enumerate(range(0, 22, 4)) if k % 4 == kind], kind, ("#c8202a", "#2f6ab0", "#e0a01c", "#c8508a")[kind], lit=True)
    for z in (-16, -4, 8, 20):
        set.stand("bunting", [(0, z)], (-6.2, 5.4, 0), (6.2, 5.4, 0.5), solid=False)
        set.copies(f"bulbs {z}", lambda k: k.building("lantern_string", (-6.2, 4.6, 0), (6.2, 4.6, 0.4), 11, 0.7, 0.12), [(0, 0, z + 3)], shadow=False, lit=set.night)
        if set.night:
            set.light((0, 4.0, z + 3), "#ffb878", 7.0, 11.0)
    set.put("balloon_bunch", (4.2, -5), solid=False)
    set.put("balloon_bunch", (-4.4, 11), solid=False)
    set.scatter("broadleaf", 40, (40, 130), gap=7, variants=3, season=set.season, scale=(0.9, 1.4))
    set.crowd(30, (8, 40), arcs=((-22, 22), (158, 202)), variants=6, umbrella=False, within=lambda x, z: abs(x) < 6)
    set.backdrop("hills", distance=480, height=50, colour="#4d5c48")
