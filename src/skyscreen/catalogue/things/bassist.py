"""A player of the double bass in shirt sleeves and a waistcoat."""

from skyscreen.catalogue.person import person


@person(
    en=("bass player", "double bass player", "double bassist"),
    zh=("贝斯手", "低音提琴手"),
    places=("bar", "concert_hall"),
    height=1.82, mass=80.0,
    does="plays the cello",
)
def bassist():
    return {
        "outfit": "waistcoat",
        "shirt": "white",
        "coat": "#4a2a24",
        "trousers": "charcoal",
        "shoes": "black",
        "origin": "african",
        "skin": "dark",
        "hair": "black",
        "age": 38.0,
    }
