"""A bride: white gown, veil, bouquet."""

from skyscreen.catalogue.person import person


@person(
    en=("bride",),
    zh=("新娘", "新娘子"),
    places=("church",),
    height=1.71, mass=56.0, stature=1.68, feminine=1.0,
)
def bride():
    return {
        "outfit": "gown",
        "dress": "#f8f6f2",
        "shoes": "white",
        "hat": "bridal",
        "holds": "bouquet",
        "style": "bun",
        "hair": "brown",
        "age": 27.0,
        "mood": "happy",
    }
