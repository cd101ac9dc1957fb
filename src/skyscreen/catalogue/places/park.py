"""A city park: lawn, a path with benches, trees."""

from skyscreen.catalogue import place


@place(
    en=("park", "city park"),
    zh=("公园", ),
    ambience=("birds", "wind"),
    ground="grass",
    reverb=0.3,
    hours=9.5,
    deeds=("hide and seek", "picnic", "下象棋", "下围棋", "相亲角", "放风筝", "捉迷藏"),
    life=("An old man feeds pigeons", "Two children run"),
    pastime="walks",
    guests="phone read rest",
    full=0.6,
)
def park(set):
    set.stage(26, 7)
    set.ground("grass", hills=0.35, wavelength=24, far=5, far_start=25, flat=0.85, fine=0.8)
    path = set.kit.box(3.2, 0.05, 90, set.kit.material("paving"), 0.0)
    set.shape("path", path.move(0, 0.02, 0))
    set.row("bench", (-4.2, -8), (-4.2, 10), 3, 90)
    autumn = {"colour": "orange"} if set.season == "autumn" else {}
    set.scatter("broadleaf", 34, (9, 80), gap=6, variants=3, clear=4, scale=(0.8, 1.4), solid=True, **autumn)
    set.scatter("pine", 18, (40, 110), gap=6, variants=2, clear=20)
    set.backdrop("hills", distance=420, height=45)
