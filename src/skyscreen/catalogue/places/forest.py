"""A wood: tall conifers and broad crowns over ferns, moss and fallen leaves, mist between the trunks."""

from skyscreen.catalogue import place


@place(
    en=("forest", "woods", "woodland", "wood", "pine forest", "enchanted forest"),
    zh=("森林", "树林", "林子", "林间", ),
    ambience=("forest", "birds"),
    ground="soil",
    reverb=0.5,
    hours=8.5,
    deeds=("forest fire", "wildfire", "archer", "射箭", "森林大火"),
    pastime="walks",
)
def forest(set, trees=130):
    set.stage(26, 6)
    snow = 1.0 if set.snowy else 0.0
    soil = set.kit.material("snow") if snow else set.kit.material("soil", litter=0.9, moss=0.8)
    set.ground(soil, hills=0.7, wavelength=14, far=9, far_start=40, flat=0.5, fine=0.8)
    # Trees from 5 m beyond the path on, thick enough that no horizon shows.
    set.scatter("pine", trees // 2, (10, 55), gap=2.8, variants=3, clear=7.5, scale=(1.1, 1.9), solid=True, snow=snow)
    set.scatter(
        "broadleaf", trees // 4, (9, 48), gap=4.2, variants=3, clear=8, scale=(1.1, 1.7), solid=True, season=set.season
    )
    set.scatter(
        "pine", trees // 2, (50, 110), gap=3.4, variants=3, clear=20, scale=(1.4, 2.3), snow=snow, purpose="belt"
    )
    set.scatter("bush", 80, (6, 42), gap=1.2, variants=3, clear=5.5, scale=(0.5, 1.3), snow=snow, shadow=False)
    set.scatter(
        "grass_tuft",
        150,
        (2, 30),
        variants=3,
        clear=0.3,
        scale=(0.6, 1.1),
        blades=40,
        spread=0.6,
        shadow=False,
        snow=snow,
        colour="#566b2e",
    )
    set.scatter("rock", 16, (4, 34), variants=3, clear=1.5, scale=(0.3, 1.2), snow=snow)
    set.scatter("mushroom", 14, (3, 12), clear=0.4, scale=(0.8, 1.6), shadow=False)
    set.air(fog=0.004, fog_height=9.0)
