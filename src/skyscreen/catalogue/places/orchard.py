"""Apple trees in rows, heavy with fruit, ladders and crates in the grass."""

from skyscreen.catalogue import place


@place(
    en=("orchard", "apple orchard", "fruit orchard", "apple trees", "peach orchard",),
    zh=("果园", "苹果园", "桃园", "果林", "蟠桃园"),
    near=("peach orchard", "蟠桃园", "桃园"),
    ambience=("birds", "wind",),
    ground="grass",
    reverb=0.2,
    hours=9.5,
    life=("Two women pick apples",),
    pastime="picks apples",
)
def orchard(set):
    set.stage(32, 3.2)
    snow = 1.0 if set.snowy else 0.0
    set.ground(set.kit.material("grass", snow=snow), hills=0.5, wavelength=40, far=8, far_start=60, flat=1.0, fine=0.9)
    spring = set.season == "spring"
    for row in range(-4, 5):
        for k in range(-7, 8):
            x, z = 6.2 * row + (3.4 if row >= 0 else -0.3), 5.2 * k + 1.3 * (row % 2)
            if abs(x) < 3 or abs(x) + abs(z) > 52:
                continue
            set.copies(f"fruit tree {(row + k) % 3}", lambda kit, s=(row + k) % 3, n=set.season: kit.building("fruit_tree", s, n), [(x, set.height(x, z), z, 70 * k + 40 * row)], solid=True)
    for x, z in ((2.2, -4.5), (-2.4, 6.0), (2.5, 9.0)):
        set.put("basket", (x, z), scale=1.6, solid=False)
        set.put("box", (x + (0.9 if x > 0 else -0.9), z + 0.5), 30, 1.0, colour="tan")
    set.put("ladder", (-2.6, -2.2), 20)
    set.put("wheelbarrow", (2.6, 2.4), 60)
    if not snow:
        set.scatter("grass_tuft", 170, (2, 26), variants=3, clear=0.2, blades=50, spread=0.7, shadow=False)
        for k, tone in enumerate(("#e8e2da", "#e8c01c")):
            set.scatter("flower", 46, (2, 20), clear=0.2, scale=(0.5, 0.8), colour=tone, shadow=False, purpose=str(k))
        if spring:
            set.sky(haze=0.35)
    set.country(trees=40)
