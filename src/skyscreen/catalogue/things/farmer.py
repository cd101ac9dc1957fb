"""A farmer in dungarees and a straw hat."""

from skyscreen.catalogue.person import person


@person(
    en=("farmer", "gardener", "peasant"),
    zh=("农民", "农夫", "园丁"),
    height=1.8, mass=82.0, stature=1.77,
)
def farmer():
    return {
        "shirt": "red",
        "trousers": "navy",
        "shoes": "brown",
        "hair": "brown",
        "skin": "tan",
        "age": 48.0,
        "outfit": "overalls",
        "hat": "straw",
        "build": 1.08,
    }
