"""A Viking: horned helmet, mail, axe-hand beard, round shield."""

from skyscreen.catalogue.person import person


@person(
    en=("viking", "barbarian", "norse warrior"),
    zh=("维京人", "维京战士", "北欧海盗"),
    places=("fjord",),
    height=1.98, mass=96.0, stature=1.86, beard=0.16, craft="longship", rows="longship",
    does="draws a sword",
)
def viking():
    return {
        "outfit": "mail",
        "coat": "#7a7c80",
        "dress": "#a8321c",
        "trousers": "#5a4630",
        "shoes": "chocolate",
        "hat": "viking",
        "holds": "sword round_shield",
        "hair": "ginger",
        "style": "long",
        "age": 38.0,
        "build": 1.12,
    }
