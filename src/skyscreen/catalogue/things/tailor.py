"""A tailor: apron over shirt sleeves, a yellow tape measure hung round the neck."""

from skyscreen.catalogue.person import person


@person(
    en=("tailor", "seamstress", "dressmaker"),
    zh=("裁缝", "裁缝师傅", "裁缝师"),
    places=("workshop",), height=1.72, mass=66.0,
    does="sews",
)
def tailor():
    return {
        "outfit": "half_apron",
        "shirt": "cream",
        "dress": "#3c4658",
        "trousers": "charcoal",
        "shoes": "black",
        "carries": "scarf:yellow",
        "hair": "grey",
        "age": 52.0,
    }
