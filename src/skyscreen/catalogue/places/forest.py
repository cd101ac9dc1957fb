"""A forest: trunks near and far, light between them."""

from skyscreen.catalogue import place


@place(
    en=("forest", "wood", "woods", "jungle", "woodland"),
    zh=("森林", "树林", "林中", "丛林"),
    ambience=("forest", "birds"),
    ground="soil",
    reverb=0.6,
    hours=8.5,
)
def forest(set):
    set.stage(26, 6)
    set.ground("soil", hills=0.7, wavelength=14, flat=0.6, fine=0.7, far=6, far_start=30)
    snow = {"snow": 1.0} if set.snowy else {}
    set.scatter("pine", 90, (5, 75), gap=3.2, variants=3, clear=2.2, scale=(0.9, 1.8), solid=True, **snow)
    if not set.snowy:
        autumn = {"colour": "orange"} if set.season == "autumn" else {}
        set.scatter("broadleaf", 26, (5, 45), gap=4.5, variants=2, clear=2.5, scale=(0.9, 1.5), solid=True, **autumn)
    set.scatter("rock", 26, (4, 40), gap=2, variants=2, scale=(0.25, 0.8), clear=1.2)
    set.air(fog=0.006)
