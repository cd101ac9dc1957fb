"""A city's public square: paving in patterns, a fountain, rows of trees and lamps, benches, people dancing in the evening, towers beyond."""

from skyscreen.catalogue import place


@place(
    en=("town square", "public square", "city square", "plaza"),
    zh=("广场", "广场上", "市民广场", "人民广场", "城市广场", "文化广场"),
    ambience=("city", "crowd"),
    ground="paving",
    reverb=0.4,
    hours=18.0,
    deeds=("广场舞", "square dance", "square dancing", "flash mob", "快闪", "public speech", "protest march", "抖空竹", "甩鞭子"),
    life=("A guitarist plays the guitar", "Two children run"),
    pastime="walks",
    guests="phone rest read",
    full=0.6,
)
def town_square(set):
    kit = set.kit
    set.stage(16.0, 7.0)
    set.ground(kit.material("paving", "#b0a898"), reach=400, cells=24, fine=8.0)
    band = kit.material("paving", "#8a5a4a")
    set.shape("bands", kit.box(0.8, 0.012, 60.0, band, 0.0).many([(x, 0, 0) for x in (-14, -7, 7, 14)]), kit.box(30.0, 0.013, 0.8, band, 0.0).many([(0, 0, z) for z in (-24, -12, 12, 24)]), shadow=False)
    set.stand("fountain", [(0, -19)], 4.0)
    for s in (-1, 1):
        set.copies(f"planter {s}", lambda k: k.fitting("plant_row", length=5.0, colour="#3f7a35", bloom="#d8405a"), [(s * 11.0, 0, z, 90) for z in (-16, -6, 4, 14)], solid=True)
        set.row("bench", (s * 9.4, -15), (s * 9.4, 15), 5, -90 * s)
        set.row("street_lamp", (s * 12.4, -22), (s * 12.4, 22), 6, -90 * s)
        set.row("broadleaf", (s * 16.0, -34), (s * 16.0, 34), 10, 0.0, season=set.season)
    set.crowd(26, (7, 30), arcs=((110, 250),), variants=6, umbrella=False, within=lambda x, z: abs(x) < 9 and z > -16)
    set.put("balloon_bunch", (6.4, -5.0), solid=False)
    set.skyline(distance=90.0, height=(18.0, 70.0), depth=120.0, count=90)
