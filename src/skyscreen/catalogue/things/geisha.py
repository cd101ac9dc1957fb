"""A geisha: white face, high dressed hair, a kimono with a broad sash."""

from skyscreen.catalogue.person import person


@person(
    en=("geisha", "maiko"),
    zh=("艺伎", "艺妓", "舞伎", "花魁"),
    places=("garden", "temple"),
    height=1.72, mass=52.0, stature=1.62, feminine=1.0,
)
def geisha():
    return {
        "outfit": "kimono",
        "dress": "#b81c3a",
        "coat": "#d8aa3c",
        "shirt": "white",
        "shoes": "white",
        "hat": "kanzashi",
        "skin": "#f6e6de",
        "hair": "black",
        "style": "bun",
        "age": 22.0,
        "origin": "east_asian",
    }
