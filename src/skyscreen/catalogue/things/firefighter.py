"""A firefighter in a banded coat and helmet."""

from skyscreen.catalogue.person import person


@person(
    en=("firefighter", "fireman"),
    zh=("消防员", "消防战士", "消防队员"),
    places=("city_street",),
    height=1.88, mass=92.0, stature=1.82,
)
def firefighter():
    return {
        "coat": "navy",
        "trousers": "navy",
        "shoes": "black",
        "hair": "black",
        "age": 34.0,
        "outfit": "firefighter",
        "hat": "fire",
        "build": 1.05,
    }
