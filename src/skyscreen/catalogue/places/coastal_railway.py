"""A single track and a road along a sea wall: a level crossing with barriers, wires on poles, a wide summer sea and towering clouds."""

from itertools import pairwise

from skyscreen.catalogue import place


@place(
    en=(
        "coastal railway",
        "railway by the sea",
        "seaside railway",
        "railway along the coast",
        "railroad along the sea",
        "seaside train tracks",
        "kamakura",
        "seaside road",
    ),
    zh=("海边铁路", "海边的铁路", "沿海铁路", "海边铁轨", "海边的铁轨", "镰仓", "海边电车"),
    ambience=("surf", "gulls"),
    ground="asphalt",
    reverb=0.1,
    hours=16.0,
    water=True,
)
def coastal_railway(set):
    kit = set.kit
    set.stage(46, 4.0)
    set.vista(-5.4, 7.0, -70)
    # Inland hill on the left (+X), road = stage, track at x = −5.4, sea wall at x = −9, the sea beyond.
    land = lambda x, z: 0.0 if -9.2 < x < 7 else (max(-6.0, -2.6 + 0.3 * (x + 9.2)) if x < 0 else 0.34 * (x - 7) - 0.0016 * (x - 7) ** 2 if x < 80 else 16.3)
    set.ground(kit.material("grass", "#55703a"), slope=land, level=3.0, hills=0.25, wavelength=30, flat=1.0, cells=84, fine=1.0, reach=440)
    set.water(0.0)
    set.fairway((-110, 0), 120, 60)
    set.road([(0.6, -220), (0.6, 220)], 5.4, "asphalt")
    set.rails([(-5.4, -220), (-5.4, 220)])
    concrete = kit.material("concrete", "#b0aca2")
    set.shape("sea wall", kit.box(0.6, 4.2, 440, concrete, 0.0, (-9.0, -0.4, 0)), kit.box(1.0, 0.25, 440, concrete, 0.0, (-9.0, 3.75, 0)))
    pole = lambda k: k.cylinder(0.14, 8.0, k.material("concrete", "#a8a49c"), (0, -0.3, 0), 8, top=0.1) + k.box(1.8, 0.1, 0.1, k.material("iron"), 0.0, (0, 7.1, 0)) + k.box(1.2, 0.1, 0.1, k.material("iron"), 0.0, (0, 6.4, 0)) + k.ropes([((0, 5.6, 0), (-3.4, 5.6, 0), 0.05)], k.material("iron"), 4)
    set.copies("pole", pole, [(-2.9, 3.0, z) for z in range(-176, 180, 32)])
    wires = []
    for z in range(-176, 176, 32):
        for x, y in ((-3.7, 7.2), (-2.1, 7.2), (-3.4, 6.5), (-5.4, 5.5)):
            points = [(x, y - 0.5 * 4 * t * (1 - t) * (0.3 if y < 6 else 1), z + 32 * t) for t in (0, 0.25, 0.5, 0.75, 1)]
            wires += [(a, b, 0.014) for a, b in pairwise(points)]
    set.shape("wires", kit.ropes(wires, kit.material("rubber", "black"), 3), shadow=False)
    gate = lambda k: k.cylinder(0.09, 3.4, k.material("paint", "#e8c01c", 0.5), (0, 0, 0), 8) + k.box(0.9, 0.16, 0.04, k.material("paint", "#e8c01c", 0.5), 0.0).turn("z", 45).move(0, 3.0, 0.1) + k.box(0.9, 0.16, 0.04, k.material("paint", "#1c1c1c", 0.5), 0.0).turn("z", -45).move(0, 3.0, 0.1) + k.sphere(0.14, k.material("lamp", "#ff2018", emission=3.0), (-0.3, 2.3, 0.12), 10) + k.sphere(0.14, k.material("lamp", "#ff2018", emission=3.0), (0.3, 2.3, 0.12), 10) + k.ropes([((0.15, 1.0, 0), (0.3, 5.8, 0), 0.05)], k.material("paint", "#e8c01c", 0.5), 5)
    set.copies("crossing", gate, [(-3.2, 3.0, 17, 0), (-7.8, 3.0, 21.5, 180)], solid=True)
    set.road([(8, 19), (-8.6, 19)], 3.6, "concrete", level=3.12, lines=False)
    set.houses("fishing", [(15, z, -90) for z in (-62, -48, 36, 50, 66)], members=5)
    set.scatter("pine", 26, (12, 90), gap=5, variants=3, clear=8, within=lambda x, z: x > 14, scale=(0.6, 1.0))
    set.scatter("bush", 60, (6, 70), gap=1.5, variants=3, clear=4, within=lambda x, z: x > 6, scale=(0.5, 1.2))
    set.scatter("grass_tuft", 160, (3, 50), variants=3, clear=1.8, blades=50, spread=0.6, within=lambda x, z: x > 3.8, shadow=False)
    for k, tone in enumerate(("#3a6ac8", "#e8e2f0")):
        set.scatter("flower", 40, (4, 30), clear=2, scale=(0.7, 1.1), colour=tone, within=lambda x, z: x > 4, shadow=False, purpose=str(k))
    set.put("sailboat", (-130, -90), 20, solid=False)
    set.put("tram", (-5.4, -66), 0, y=3.25, solid=False, shadow=False)
    set.backdrop("hills", distance=620, height=110, arc=(20, 160), colour="#4a6244")
    set.sky(cloud=0.5, haze=0.2)
