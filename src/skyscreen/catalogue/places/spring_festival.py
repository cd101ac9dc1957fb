"""A lane at Spring Festival: red lanterns overhead, couplets on the doors, snow on the eaves, fireworks in the sky."""

from skyscreen.catalogue import place


@place(
    en=(
        "spring festival",
        "chinese new year",
        "lunar new year",
        "chinese new year street",
        "new year street",
        "lantern festival",
    ),
    zh=("春节", "过年", "除夕", "除夕夜", "大年三十", "元宵节", "春节街道", "灯会", "新年", "年夜"),
    ambience=("crowd",),
    ground="paving",
    reverb=0.5,
    hours=19.6,
    people="winter",
    season="winter",
    deeds=("new year & china", "lantern festival",  "除夕", "元宵", "看花灯", "舞龙", "舞狮", "过年"),
    life=("A family walks", "A boy holds a lantern"),
    folk="east_asian",
)
def spring_festival(set):
    set.stage(38, 4.4)
    set.vista(0, 6.5, -17)
    set.ground(set.kit.material("snow") if set.snowy else set.kit.material("paving", "#6f6c68"), reach=220, cells=24, fine=6.0)
    set.street("festival", width=9.6, length=120, warm="#ff7a48")
    set.stand("lantern_arch", [(0, -17, 0)], 8.4, 6.6, solid=False)
    set.stand("couplet", [(s * 4.7, z, -90 * s) for s in (-1, 1) for z in (-12, -3, 6, 15)], solid=False)
    for n, z in enumerate(range(-40, 42, 8)):
        set.copies(f"garland {n}", lambda k: k.building("lantern_string", (-4.7, 5.0, 0), (4.7, 5.0, 0.6), 6, 0.8, 0.28), [(0, 0.2, z)], shadow=False)
        if set.night and abs(z) < 34:
            set.light((0, 4.0, z), "#ff7040", 5.0, 9.0)
    set.stand("stall", [(3.6, -9, -90), (-3.6, 9, 90), (3.6, 17, -90)], 3, "#c8201a")
    set.crowd(22, (9, 44), arcs=((-8, 8), (172, 188)), variants=5, umbrella=False)
    if set.night:
        set.put("fireworks", (-16, -70), y=26.0, solid=False, shadow=False)
        set.put("fireworks", (20, -95), y=34.0, solid=False, shadow=False)
    set.put("pagoda", (8, -110), scale=1.2)
    set.camera_limits((-4.2, 0.2, -50), (4.2, 11, 50))
