"""Vines on trellises over a rolling hill, a stone house with cypresses, a village on a far hill."""

from skyscreen.catalogue import place


@place(
    en=("vineyard", "vineyards", "winery", "tuscany", "grape field",),
    zh=("葡萄园", "葡萄架", "酒庄", "托斯卡纳",),
    ambience=("wind", "birds",),
    ground="soil",
    reverb=0.2,
    hours=17.6,
    life=("Two women pick grapes",),
    pastime="picks grapes",
)
def vineyard(set):
    set.stage(36, 2.0)
    set.field("vine", hills=1.2, path=2.1, track="dirt")
    set.camera_limits((-1.9, 0.15, -50), (1.9, 20, 50))
    set.country(house=False, mountains=150, hills="#5c6a3c")
    for x, z, turn in ((24, -66, -20), (32, -72, -30), (-52, -88, 30)):
        set.put("house", (x, z), turn, 1.25, colour="#c8a878", roof="#9a5a3c")
    set.copies("cypress", lambda k: k.building("cypress"), [(x, set.height(x, z), z, 30 * x, 1 + 0.03 * (x % 5)) for x, z in ((18, -60), (21, -58), (28, -60), (37, -66), (-44, -80), (-48, -78), (-58, -82), (-14, 60), (24, 58))], solid=True)
    set.put("barrel", (1.9, -6))
    set.put("barrel", (1.9, -7))
