"""An old street of Kyoto: dark wooden fronts with lattices and noren, stone lanterns, a five-storey pagoda, cherry."""

from skyscreen.catalogue import place


@place(
    en=(
        "japanese street",
        "japanese town",
        "kyoto street",
        "edo",
        "old japan",
        "japanese village",
        "samurai town",
        "geisha street",
        "gion",
    ),
    zh=("日本街道", "京都街道", "日本小镇", "江户", "日本老街", "日式小镇"),
    ambience=("crowd", "birds"),
    ground="paving",
    reverb=0.5,
    hours=17.4,
    people="kimono",
    era="edo",
    season="spring",
    deeds=("samurai",),
    pastime="walks",
)
def japanese_street(set):
    set.stage(36, 4.2)
    set.vista(6, 26, -84)
    set.ground(set.kit.material("snow") if set.snowy else set.kit.material("paving", "#7a756c"), reach=220, cells=24, fine=7.0)
    set.street("japan", width=9.4, length=120, setback=0.4)
    set.put("pagoda", (6, -84), scale=1.35)
    set.stand("stone_lantern", [(s * 3.6, z) for s, z in ((1, -12), (-1, -3), (1, 8), (-1, 16))])
    for s, z in ((1, -21), (-1, 12), (1, 26), (-1, -30)):
        set.put("broadleaf", (s * 4.0, z), 30 * z, 0.62, seed=abs(z) % 3, colour="#f0b8c4" if set.season == "spring" else "", season="summer" if set.season == "spring" else set.season)
    set.copies("lantern", lambda k: k.building("lantern", 0.24, "#f0e0c0"), [(s * 4.2, 2.7, z) for s in (-1, 1) for z in range(-34, 36, 5)], shadow=False)
    set.put("rickshaw", (2.9, -9), 12)
    set.crowd(14, (10, 46), arcs=((-7, 7), (173, 187)), variants=5)
    set.backdrop("hills", distance=420, height=110, colour="#4a5a48")
    set.air(fog=0.002, fog_height=20.0)
