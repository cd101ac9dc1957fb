"""A surgeon: green scrubs, cap and mask."""

from skyscreen.catalogue.person import person


@person(
    en=("surgeon",),
    zh=("外科医生", "主刀医生"),
    places=("operating_room", "hospital"),
    height=1.8, mass=74.0, stature=1.78,
    does="operates on a man",
)
def surgeon():
    return {
        "outfit": "scrubs",
        "coat": "#5a9a8a",
        "trousers": "#5a9a8a",
        "shoes": "white",
        "hat": "surgeon",
        "age": 44.0,
    }
