"""A Greek goddess: pleated white, a golden wreath."""

from skyscreen.catalogue.person import person


@person(
    en=("goddess", "greek goddess", "aphrodite", "athena", "muse"),
    zh=("女神", "希腊女神", "雅典娜", "维纳斯"),
    places=("greek_town",),
    height=1.74, mass=60.0, feminine=1.0,
)
def greek_goddess():
    return {
        "outfit": "chiton",
        "dress": "#f4f0e6",
        "coat": "#d8a82c",
        "shoes": "#b8863c",
        "hat": "laurel",
        "style": "long",
        "hair": "chestnut",
        "age": 26.0,
    }
