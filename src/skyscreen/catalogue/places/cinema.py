"""A cinema: rows of red seats, a bright screen with a picture, the projector's beam through the dark, steps with lights."""

from skyscreen.catalogue import place


@place(
    en=("cinema", "movie theater", "movie theatre", "movie house", "film theater", "screening room"),
    zh=("电影院", "影院", "放映厅", "影厅"),
    indoor=True,
    ambience=("room",),
    ground="cloth",
    reverb=0.4,
    hours=20.0,
    deeds=("watch a film", "watch a movie", "film premiere", "看电影"),
    guests="listen",
    full=0.6,
)
def cinema(set):
    kit = set.kit
    set.stage(3.0, 1.7, 0, (0.0, -1.6))
    set.sky(exposure=-0.45)
    set.hall(
        12.0,
        18.0,
        6.4,
        wall={"all": kit.material("cloth", "#3a1c22"), "-z": "#141214"},
        floor=kit.material("cloth", "#4a1c20"),
        ceiling="#1c1618",
        skirting=None,
        cornice=False,
    )
    set.on(
        "-z",
        0,
        kit.fitting(
            "screen",
            width=9.0,
            height=3.9,
            colour="#5aa8e0",
            glow=1.5,
            content="film",
            ink=("#2f6a3a", "#6a8ab0", "#4a6a8a"),
        ),
        y=1.5,
    )
    set.on(
        "-z",
        0,
        kit.cylinder(0.5, 0.01, kit.material("lamp", "#ffe8b0", emission=2.2), (0, 0, 0), 28, bevel=0)
        .turn("x", 90)
        .move(2.6, 4.3, 0.05),
    )
    for s in (-1, 1):
        set.on("-z", s * 5.3, kit.fitting("drape", width=1.5, height=5.8, colour="#7a161a"), out=0.2)
    set.fitting(
        "seats",
        [(s * 2.9, 0.18 * k, 0.6 + 0.98 * k, 180) for s in (-1, 1) for k in range(8)],
        count=8,
        colour="#9a1c20",
    )
    set.fitting("seats", [(s * 3.4, 0, -1.9, 180) for s in (-1, 1)], count=6, colour="#9a1c20")
    set.shape(
        "tiers",
        *[
            kit.box(12.0, 0.18 * k, 0.98, kit.material("cloth", "#3f181c"), 0.0, (0, 0, 0.6 + 0.98 * k))
            for k in range(1, 9)
        ],
        kit.box(0.5, 0.02, 0.03, kit.material("lamp", "#ffc070", emission=2.4), 0.0).many(
            [(0, 0.18 * k + 0.005, 0.12 + 0.98 * k) for k in range(1, 8)]
        ),
    )
    sconce = kit.box(0.3, 0.5, 0.08, kit.material("lamp", "#ffb060", emission=1.6), 0.01)
    for side in ("-x", "+x"):
        for z in (-5.0, -1.0, 3.0, 7.0):
            set.on(
                side, z, sconce, kit.box(0.5, 4.6, 0.06, kit.material("cloth", "#5a2428"), 0.0, (0.9, -1.8, 0)), y=2.4
            )
    set.light((0, 3.2, -7.6), "#a8ccff", 22.0, 15.0)
    set.light((0, 3.4, -2.5), "#8ab4f0", 5.0, 10.0)
    for s in (-1, 1):
        set.light((s * 5.5, 2.6, 0.5), "#ffb060", 2.2, 6.0)
    set.shaft((0, 5.2, 8.8), (0.0, 3.4, -8.6), 0.1, "#a8c8ff", 0.05, 22.0)
    set.camera_limits((-5.2, 0.4, -7.6), (5.2, 5.6, 8.0))
