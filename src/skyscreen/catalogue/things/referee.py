"""A football referee: yellow shirt, black shorts."""

from skyscreen.catalogue.person import person


@person(
    en=("referee", "umpire", "linesman"),
    zh=("裁判", "裁判员", "主裁判", "边裁"),
    places=("stadium",), height=1.8, mass=74.0,
    does="looks at a footballer",
)
def referee():
    return {
        "outfit": "sports",
        "shirt": "#e8d820",
        "trousers": "black",
        "shoes": "black",
        "hair": "black",
        "age": 38.0,
    }
