"""A building going up: concrete frame with scaffold and net, tower cranes, sand heaps, a fence, diggers’ tracks."""

from skyscreen.catalogue import place


@place(
    en=("construction site", "building site", "construction zone"),
    zh=("工地", "建筑工地", "施工现场", "工地上"),
    ambience=("city", "wind"),
    ground="soil",
    reverb=0.4,
    hours=9.5,
    people="worker",
    life=("Two construction workers hammer",),
)
def construction_site(set):
    kit = set.kit
    set.stage(30, 6.0)
    set.vista(90, 61, -120)
    set.ground(kit.material("soil", "#8a6c4c", moss=0.0), hills=0.3, wavelength=14, flat=0.9, cells=72, fine=1.0, reach=360)
    set.stand("frame", [(0, -26, 0)], 8, 6)
    set.stand("frame", [(34, -20, -60)], 4, 4)
    set.stand("tower_crane", [(-20, -30, 20)], 46.0, 36.0)
    set.stand("tower_crane", [(90, -120, 160)], 54.0, 36.0)
    heap = lambda k: k.lathe([(3.4, -0.1), (2.2, 1.0), (0.8, 1.9), (0, 2.1)], k.material("sand", "#b8a078"), segments=18)
    set.copies("heap", heap, [(-11, 0, -9), (13, 0, 6, 0, 0.8), (-14, 0, 10, 0, 0.7)], solid=True)
    pipes = kit.cylinder(0.45, 5.0, kit.material("concrete", "#a8a49a"), (0, 0, 0), 16).turn("z", 90)
    set.shape("pipes", pipes.many([(13.5, 0.45, -9 + 0.95 * k) for k in range(4)] + [(13.5, 1.25, -8.5 + 0.95 * k) for k in range(3)]), solid=True)
    bricks = kit.box(1.2, 1.0, 1.0, kit.material("brick", "#9a4a34"), 0.0)
    set.shape("bricks", bricks.many([(-8 + 1.5 * (k % 3), 0, 12 + 1.3 * (k // 3), 4 * k) for k in range(6)]), solid=True)
    hoarding = kit.box(2.4, 2.2, 0.06, kit.material("paint", "#2a6aa8", 0.5), 0.0)
    set.shape("hoarding", hoarding.many([(s * 22, 0, -20 + 2.45 * k, 90) for s in (-1, 1) for k in range(22)]))
    set.put("truck", (10, -15), 40)
    set.put("wheelbarrow", (-4.4, 4), 30)
    set.put("ladder", (5.2, -12), 0)
    set.crowd(9, (8, 24), arcs=((-50, 50), (130, 230)), variants=4)
    set.skyline(distance=220, arc=(0, 360), height=(20, 80), count=90, depth=200)
