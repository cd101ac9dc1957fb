"""An old graveyard: leaning stones and crosses, iron railings, bare trees, a chapel, mist over wet grass."""

from skyscreen.catalogue import place


@place(
    en=("graveyard", "cemetery", "churchyard", "burial ground", "haunted graveyard"),
    zh=("墓地", "坟场", "公墓", "墓园", "坟地"),
    ambience=("wind", "night"),
    ground="grass",
    reverb=0.3,
    hours=18.3,
    deeds=("grave", "funeral", "扫墓", "坟"),
)
def graveyard(set):
    set.stage(24, 2.6)
    set.ground(set.kit.material("grass", "#47543a", snow=1.0 if set.snowy else 0.0), hills=0.6, wavelength=14, far=8, far_start=50, flat=0.8, cells=84, fine=0.9)
    set.road([(0, -60), (0, 60)], 2.2, "gravel", lines=False)
    for kind in range(3):
        spots = [(s * (2.9 + 2.5 * col), -24 + 3.0 * row, 90 - 90 * s + 7 * ((row * 3 + col) % 5 - 2)) for s in (-1, 1) for col in range(4) for row in range(16) if (row * 2 + col + (s > 0)) % 3 == kind and (row + col) % 7]
        set.stand("gravestone", [(x, z, 90 + 5 * ((x + z) % 3)) for x, z, _ in spots], kind)
    set.copies("chapel", lambda k: k.building("cathedral", "#7a766c"), [(4, -0.3, -62, -6, 0.42)], lit=set.night)
    bars = [((x, 0, z), (x, 1.5, z), 0.02) for x in (-14.5, 14.5) for z in range(-40, 41)] + [((x, y, -40), (x, y, 40), 0.025) for x in (-14.5, 14.5) for y in (0.3, 1.3)]
    set.shape("railing", set.kit.ropes(bars, set.kit.material("iron", "#1c1e20"), 4))
    set.scatter("broadleaf", 14, (7, 40), gap=8, variants=3, clear=6, season="winter", scale=(0.8, 1.2))
    set.scatter("broadleaf", 40, (44, 130), gap=6, variants=3, season="winter", scale=(0.9, 1.5), purpose="far")
    set.scatter("grass_tuft", 170, (1.6, 24), variants=3, clear=0.2, blades=46, spread=0.6, shadow=False)
    set.put("crow", (3.0, -4.5), 60, y=1.25, solid=False)
    set.backdrop("hills", distance=420, height=60, colour="#3c4638")
    set.air(fog=0.009, fog_height=8.0)
