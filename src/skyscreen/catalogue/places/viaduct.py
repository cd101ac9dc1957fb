"""A tall stone viaduct across a wooded valley with a railway over it, a river beneath, autumn hills."""

from skyscreen.catalogue import place


@place(
    en=(
        "viaduct",
        "stone viaduct",
        "railway viaduct",
        "railway bridge",
        "train bridge",
        "glenfinnan",
        "valley with a viaduct",
        "arched bridge",
    ),
    zh=("高架桥", "石拱铁路桥", "铁路桥", "铁路高架桥", "拱桥铁路"),
    ambience=("wind", "birds"),
    ground="soil",
    reverb=0.4,
    hours=8.6,
    season="autumn",
)
def viaduct(set):
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(170, 4.0)
    # The stage is the deck of the viaduct along z, 30 m over the valley floor.
    fall = lambda x, z: -31.0 * max(0.0, 1 - (abs(z) / 96) ** 4) - min(abs(x), 60) * 0.03
    set.ground(kit.material("grass", "#4f5a34", snow=snow), slope=fall, hills=1.2, wavelength=40, flat=1.0, cells=100, fine=1.5, reach=460, far=50, far_start=90)
    set.water(-30.1, calm=True, shallow=0.8, colour="#2a4a48")
    set.fairway((-17.0, 0.0), 50.0, 12.0)
    set.deck(5.4, 190, lambda x, z: 0 * x)
    set.copies("viaduct", lambda k: k.building("viaduct", 195.0, 30.0), [(0, -30.2, 0, 90)], shadow=True)
    set.rails([(0, -300), (0, 300)], level=0.0)
    trees = lambda x, z: abs(x) > 12
    for tone in ("#c0641c", "#d89028", "#a83c1c") if set.season == "autumn" else ("",) if snow else ("", "#5a7a34", "#3f6a2c"):
        set.scatter("broadleaf", 60, (16, 190), gap=4, variants=3, scale=(0.9, 1.6), clear=9, season="winter" if snow else "summer", colour=tone, within=trees, shadow=False, purpose=tone)
    set.scatter("pine", 60, (40, 220), gap=5, variants=3, scale=(1.0, 1.6), clear=12, within=trees, snow=snow)
    set.put("house", (-46, -30), 60)
    set.backdrop("hills", distance=480, height=150, colour="#6a5a34" if set.season == "autumn" else "#4a5c38", fields=0.3)
    set.backdrop("mountains", distance=1200, height=260, snow=0.15)
    set.air(fog=0.0013, fog_height=50.0)
