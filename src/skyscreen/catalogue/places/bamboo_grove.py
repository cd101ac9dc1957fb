"""A path through a grove of bamboo, light falling between the canes."""

from skyscreen.catalogue import place


@place(
    en=("bamboo grove", "bamboo forest"),
    zh=("竹林", "竹海"),
    ambience=("forest", "birds"),
    ground="soil",
    reverb=0.4,
    hours=8.0,
)
def bamboo_grove(set):
    set.stage(24, 4.5)
    set.ground(set.kit.material("soil", litter=0.9, moss=0.5), hills=0.4, wavelength=10, flat=0.6, fine=0.7)
    set.scatter("bamboo", 210, (3.2, 40), gap=1.0, variants=3, clear=1.2, scale=(0.85, 1.2), dense=0.72)
    set.scatter("rock", 14, (3.5, 22), gap=2, variants=2, scale=(0.2, 0.7), clear=0.6)
    set.air(fog=0.0025)
