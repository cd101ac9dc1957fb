"""An outdoor basketball court: painted key and arcs, two hoops, a wire fence, benches, city trees."""

from itertools import pairwise
from math import cos, sin

from skyscreen.catalogue import place


@place(
    en=("outdoor basketball court", "street court"),
    zh=("户外篮球场", "露天篮球场"),
    ambience=("city", "birds"),
    ground="paint",
    reverb=0.3,
    hours=16.6,
    deeds=("street basketball", "街头篮球"),
    life=("Two basketball players shoot hoops",),
)
def basketball_court(set):
    kit = set.kit
    set.stage(24, 8.0)
    set.vista(0, 3.8, -13.2)
    set.ground(kit.material("grass", snow=1.0 if set.snowy else 0.0), reach=300, cells=24, fine=6.0)
    set.shape("court", kit.box(17, 0.05, 30, kit.material("paint", "#2f5a8a", 0.8), 0.0), kit.box(4.9, 0.06, 5.8, kit.material("paint", "#a8482c", 0.8), 0.0).many([(0, 0, 11.1), (0, 0, -11.1)]), shadow=False)
    white = kit.material("paint", "#eeece6", 0.8)
    arc = [[((6.75 * sin(a)), 0.075, s * (12.4 - 6.75 * cos(a))) for a in (-1.5 + 0.125 * k for k in range(25))] for s in (-1, 1)]
    ring = [[(1.8 * sin(a), 0.075, 1.8 * cos(a)) for a in (6.2832 * k / 24 for k in range(25))]]
    lines = kit.box(15, 0.02, 0.07, white, 0.0).many([(0, 0.06, z) for z in (-14, 0, 14)]) + kit.box(0.07, 0.02, 28, white, 0.0).many([(x, 0.06, 0) for x in (-7.5, 7.5)])
    for path in arc + ring:
        lines += kit.ropes([(a, b, 0.035) for a, b in pairwise(path)], white, 4)
    set.shape("lines", lines, shadow=False)
    set.stand("hoop", [(0, 13.2, 180), (0, -13.2, 0)])
    mesh = [((x, 0, z), (x, 3.2, z), 0.04) for x in (-9.6, 9.6) for z in range(-16, 17, 4)] + [((x, y, -16), (x, y, 16), 0.012) for x in (-9.6, 9.6) for y in (0.4, 0.8, 1.2, 1.6, 2.0, 2.4, 2.8, 3.2)]
    set.shape("fence", kit.ropes(mesh, kit.material("steel", "#6a7a6a"), 3))
    for z in (-6, 0, 6):
        set.put("bench", (8.6, z), -90)
    set.scatter("broadleaf", 36, (20, 90), gap=6, variants=3, clear=12, season=set.season, scale=(0.9, 1.4))
    set.skyline(distance=150, arc=(0, 360), height=(16, 50), count=70, depth=160)
    set.camera_limits((-9, 0.15, -30), (9, 14, 30))
