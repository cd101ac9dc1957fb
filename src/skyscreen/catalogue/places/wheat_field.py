"""Ripe wheat to the horizon, a dirt track through it, poplars, a farm and blue hills."""

from skyscreen.catalogue import place


@place(
    en=("wheat field", "field of wheat", "wheatfield", "golden field", "barley field", "grain field", "harvest field",),
    zh=("麦田", "麦地", "金色的麦田", "小麦田", "麦浪",),
    ambience=("wind", "birds",),
    ground="soil",
    reverb=0.2,
    hours=17.3,
    deeds=("harvest wheat", "收麦", "割麦", "麦收"),
    life=("Three farmers reap wheat",),
    pastime="reaps wheat",
)
def wheat_field(set):
    set.stage(36, 3.0)
    set.field("wheat" if set.season != "spring" else "green_wheat")
    set.country(mountains=180)
    if not set.snowy:
        for k, tone in enumerate(("#c0202a", "#4a5ac0")):
            set.scatter("flower", 30, (1.6, 14), clear=0.1, scale=(0.7, 1.0), colour=tone, shadow=False, purpose=str(k), within=lambda x, z: abs(x) < 2.4)
    bale = lambda k: k.cylinder(0.75, 1.2, k.material("grass", "#b8964c"), (0, 0, 0), 20).turn("z", 90).move(0.6, 0.75, 0)
    set.copies("bale", bale, [(x, set.height(x, z) + 0.5, z, 40 * x) for x, z in ((9, -34), (-15, -42), (24, -30), (-24, 28))])
