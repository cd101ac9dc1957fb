"""A nun: black habit, white wimple."""

from skyscreen.catalogue.person import person


@person(
    en=("nun", "sister nun", "abbess"),
    zh=("修女", "尼姑"),
    places=("church",),
    height=1.68, mass=60.0, stature=1.66, feminine=1.0,
    does="prays",
)
def nun():
    return {
        "outfit": "habit",
        "coat": "#17161a",
        "shoes": "black",
        "hat": "veil",
        "age": 46.0,
    }
