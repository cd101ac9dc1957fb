"""A Tibetan monastery under snow peaks: a gilded hall, white chortens, rows of prayer flags in the wind."""

from skyscreen.catalogue import place


@place(
    en=("tibetan monastery", "buddhist monastery", "monastery", "lamasery", "himalayan monastery"),
    zh=("寺院", "喇嘛庙", "藏传佛寺", "藏寺", "喇嘛寺", "修道院"),
    near=("monastery", "修道院"),
    ambience=("wind", "birds"),
    ground="paving",
    reverb=0.4,
    hours=8.0,
    people="tibetan",
    life=("Three monks meditate",),
)
def tibetan_monastery(set):
    set.stage(28, 6.0)
    set.vista(0, 14, -26)
    set.ground(set.kit.material("snow") if set.snowy else set.kit.material("paving", "#8a7f70"), hills=0.3, wavelength=30, far=30, far_start=34, flat=1.0, cells=72, fine=1.4, reach=420)
    set.stand("monastery", [(0, -26, 0)])
    set.stand("stupa", [(-8.5, -14), (8.5, -14), (-12, 2), (12, 4)], 7.0)
    set.houses("tibet", [(26, -22, -50), (34, -8, -80), (-27, -20, 50), (-34, -4, 80), (-30, 20, 110), (30, 22, -110)])
    for a, b in (((-11, 10, -26), (-22, 1, 6)), ((11, 10, -26), (22, 1, 6)), ((-11, 10, -26), (-4, 1.5, 16)), ((11, 10, -26), (6, 1.5, 18))):
        set.stand("prayer_flags", [(0, 0)], a, b, solid=False)
    wheel = lambda k: k.cylinder(0.22, 0.7, k.material("brass", "#c8902c"), (0, 0.7, 0), 12) + k.box(0.5, 1.7, 0.1, k.material("wood", "#5a2418"), 0.0, (0, 0, -0.3)) + k.box(0.6, 0.1, 0.7, k.material("wood", "#5a2418"), 0.0, (0, 1.6, 0))
    set.copies("prayer wheel", wheel, [(s * 5.4, 0, z, -90 * s) for s in (-1, 1) for z in (-8, -7.3, -6.6, -5.9, 3, 3.7, 4.4)], solid=True)
    set.crowd(8, (9, 30), arcs=((-40, 40), (140, 220)), variants=4)
    set.backdrop("mountains", distance=560, height=380, snow=0.75)
    set.air(fog=0.0008, fog_height=60.0)
