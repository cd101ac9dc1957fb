"""A temple fair: a forecourt of booths, lanterns and flags before a great hall, jugglers, children, balloons."""

from skyscreen.catalogue import place


@place(
    en=("temple fair", "chinese fair", "festival fair", "fairground stalls"),
    zh=("庙会", "赶庙会", "庙会上", "灯市"),
    ambience=("crowd", "birds"),
    ground="paving",
    reverb=0.5,
    hours=15.5,
    people="winter",
    life=("A vendor offers a lantern", "Two children run"),
    folk="east_asian",
)
def temple_fair(set):
    set.stage(32, 6.0)
    set.vista(0, 11, -40)
    set.ground(set.kit.material("paving", "#8a8378"), reach=240, cells=24, fine=8.0)
    set.copies("hall", lambda k: k.building("hall", 7, 12.0, 5.6, "#b8862a", "#8f2a1e", 2.0, True), [(0, 0, -40)], solid=True, lit=set.night)
    set.stand("lantern_arch", [(0, 26, 180)], 12.0, 7.5, "迎春庙会", solid=False)
    for kind in range(4):
        set.stand("stall", [(s * (7.4 if k % 2 else 7.8), -22 + 4.6 * k, -90 * s) for s in (-1, 1) for k in range(10) if (k + (s > 0)) % 4 == kind], kind, ("#c8201a", "#d8902c", "#2f6a8a", "#c8508a")[kind])
    for n, z in enumerate(range(-20, 22, 8)):
        set.copies(f"garland {n}", lambda k: k.building("lantern_string", (-7, 5.6, 0), (7, 5.6, 0.6), 9, 0.9, 0.26), [(0, 0.2, z)], shadow=False)
        set.stand("bunting", [(0, z + 4)], (-7, 5.8, 0), (7, 5.8, 0.3), solid=False)
        if set.night:
            set.light((0, 4.2, z), "#ff8040", 5.0, 10.0)
    set.put("stone_lion", (5.2, -27))
    set.put("stone_lion", (-5.2, -27))
    set.put("balloon_bunch", (4.9, 3.0), solid=False)
    set.copies("fruit tree", lambda k: k.building("fruit_tree", 1, "winter"), [(s * 13, 0, z, 0, 1.5) for s in (-1, 1) for z in (-20, 0, 20)])
    set.crowd(34, (6, 38), arcs=((-24, 24), (156, 204)), variants=6, umbrella=False, within=lambda x, z: abs(x) < 6.4)
    set.backdrop("hills", distance=460, height=60, colour="#5a6258")
