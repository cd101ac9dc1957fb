"""A tennis court of red clay with white lines, a net, an umpire’s chair, green wind screens, a low stand."""

from skyscreen.catalogue import place


@place(
    en=("tennis court", "clay court", "tennis club"),
    zh=("网球场", "红土球场"),
    ambience=("crowd", "birds"),
    ground="soil",
    reverb=0.3,
    hours=15.0,
    deeds=("tennis", "wimbledon", "网球"),
    life=("Two tennis players hit a tennis ball",),
    guests="rest",
    full=0.6,
)
def tennis_court(set):
    kit = set.kit
    set.stage(22, 8.0)
    set.ground(kit.material("grass", snow=1.0 if set.snowy else 0.0), reach=300, cells=24, fine=6.0)
    set.shape("clay", kit.box(18.3, 0.05, 36.6, kit.material("soil", "#a8583a", moss=0.0), 0.0), shadow=False)
    white = kit.material("paint", "#eeece6", 0.8)
    lines = kit.box(10.97, 0.02, 0.08, white, 0.0).many([(0, 0.05, z) for z in (-11.88, 11.88)]) + kit.box(8.23, 0.02, 0.06, white, 0.0).many([(0, 0.05, z) for z in (-6.4, 6.4)])
    lines += kit.box(0.07, 0.02, 23.77, white, 0.0).many([(x, 0.05, 0) for x in (-5.48, -4.11, 4.11, 5.48)]) + kit.box(0.06, 0.02, 12.8, white, 0.0, (0, 0.05, 0))
    set.shape("lines", lines, shadow=False)
    set.copies("net", lambda k: k.building("tennis_net"), [(0, 0.05, 0)])
    chair = lambda k: k.ropes([((sx * 0.5, 0, sz * 0.5), (sx * 0.3, 1.9, sz * 0.3), 0.05) for sx in (-1, 1) for sz in (-1, 1)], k.material("wood", "#8a6a48"), 5) + k.box(0.8, 0.1, 0.8, k.material("wood", "#8a6a48"), 0.0, (0, 1.9, 0)) + k.box(0.8, 0.8, 0.08, k.material("wood", "#8a6a48"), 0.0, (0, 2.0, -0.38))
    set.copies("umpire's chair", chair, [(7.6, 0.05, 0, -90)], solid=True)
    screen = kit.material("cloth", "#1f4a38")
    set.shape("screens", kit.box(18.3, 2.6, 0.06, screen, 0.0).many([(0, 0, 18.3), (0, 0, -18.3)]), kit.box(0.06, 2.6, 36.6, screen, 0.0, (-9.2, 0, 0)))
    set.stand("grandstand", [(12, 0, -90)], 30.0, 7, 0.5, solid=False)
    for z in (-3, 3):
        set.put("bench", (-7.8, z), 90)
    set.scatter("broadleaf", 50, (26, 110), gap=6, variants=3, clear=16, season=set.season, scale=(0.9, 1.5))
    set.backdrop("hills", distance=480, height=60, colour="#4d5c38")
