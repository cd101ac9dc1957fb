"""An ancient Greek agora: white colonnades, a temple on the rock above, olive trees, the blue sea behind."""

from skyscreen.catalogue import place


@place(
    en=(
        "ancient greece",
        "greek temple",
        "acropolis",
        "athens",
        "agora",
        "parthenon",
        "greek ruins",
        "mount olympus",
    ),
    zh=("古希腊", "希腊神庙", "雅典", "雅典卫城", "帕特农神庙", "卫城", "希腊"),
    ambience=("crowd", "birds"),
    ground="paving",
    reverb=0.5,
    hours=9.5,
    people="greek",
    era="greek",
)
def greek_town(set):
    set.stage(34, 6.0)
    set.vista(0, 38, -74)
    rock = lambda x, z: 15.0 * max(0.0, min(1.0, (-z - 44) / 16)) * max(0.0, min(1.0, (52 - abs(x)) / 14))
    set.ground(set.kit.material("paving", "#c8b89a"), slope=rock, reach=360, cells=72, fine=1.6, far=8, far_start=90, flat=1.0)
    set.stand("temple_front", [(0, -74, 0)], 8, 34.0)
    set.stand("stairs", [(0, -42.5, 0)], 12.0, 15.0, 17.0, solid=False)
    set.stand("stoa", [(17, 0, -90), (-17, 0, 90)], 44.0)
    set.stand("column", [(-9, -18), (9, -22)], 7.0, 0.5)
    set.stand("column", [(9, 16), (-9, 20)], 7.0)
    set.street_lamps("brazier", 10, 7.5)
    set.houses("greek", [(30, -40, -40), (38, -30, -60), (-30, -40, 40), (-38, -28, 60), (34, 40, -130), (-34, 42, 130)])
    set.scatter("broadleaf", 34, (22, 120), gap=6, variants=3, clear=12, scale=(0.45, 0.7), colour="#7a8a64")
    set.crowd(16, (9, 34), arcs=((-40, 40), (140, 220)), variants=5, within=lambda x, z: abs(x) < 13 and z > -34)
    set.backdrop("mountains", distance=680, height=150, snow=0.0, colour="#8a8470")
