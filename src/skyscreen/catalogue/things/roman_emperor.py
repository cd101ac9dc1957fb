"""A Roman emperor in purple and gold with a laurel wreath."""

from skyscreen.catalogue.person import person


@person(
    en=("roman emperor", "roman senator", "senator", "consul"),
    zh=("罗马皇帝", "罗马元老", "元老院议员"),
    places=("roman_town",),
    height=1.8, mass=80.0, stature=1.76,
)
def roman_emperor():
    return {
        "outfit": "chiton",
        "dress": "#e8e0d0",
        "coat": "#6a1a6a",
        "shoes": "brown",
        "hat": "laurel",
        "hair": "ash",
        "age": 48.0,
    }
