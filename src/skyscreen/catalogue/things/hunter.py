"""A hunter: cap, loden jacket, boots."""

from skyscreen.catalogue.person import person


@person(
    en=("hunter", "forester"),
    zh=("猎人", "护林员"),
    places=("forest",),
    height=1.84, mass=82.0, stature=1.8, beard=0.07,
    does="shoots a bow",
)
def hunter():
    return {
        "outfit": "cowboy",
        "shirt": "#a8281c",
        "coat": "#3a4a2c",
        "trousers": "#4a4034",
        "shoes": "#4a2c18",
        "hat": "beanie",
        "dress": "#3a4a2c",
        "age": 42.0,
        "build": 1.1,
    }
