"""A cellist in a long dark dress."""

from skyscreen.catalogue.person import person


@person(
    en=("cellist", "cello player"),
    zh=("大提琴手", "大提琴家"),
    places=("concert_hall",),
    height=1.7, mass=60.0, feminine=1.0,
    does="plays the cello",
)  # fmt: skip
def cellist():
    return {
        "outfit": "gown",
        "dress": "#3a1420",
        "hair": "brown",
        "style": "bun",
        "age": 34.0,
    }
