"""A queen in a gown, crowned."""

from skyscreen.catalogue.person import person


@person(
    en=("queen",),
    zh=("女王", "王后"),
    places=("castle_hall",),
    height=1.83, mass=62.0, stature=1.7, feminine=1.0,
)
def queen():
    return {
        "dress": "royal blue",
        "coat": "gold",
        "shoes": "gold",
        "hair": "auburn",
        "style": "bun",
        "age": 42.0,
        "outfit": "gown",
        "hat": "crown",
    }
