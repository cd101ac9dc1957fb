"""A dentist: teal scrubs, a cap and a mask."""

from skyscreen.catalogue.person import person


@person(
    en=("dentist", "orthodontist"),
    zh=("牙医", "牙科医生", "口腔医生"),
    places=("dental_surgery",),
    does="examines a man",
    height=1.8, mass=74.0, stature=1.78,
)
def dentist():
    return {
        "outfit": "scrubs",
        "coat": "#3f9a8c",
        "trousers": "#3f9a8c",
        "shirt": "#3f9a8c",
        "shoes": "white",
        "hat": "surgeon",
        "age": 42.0,
    }
