"""A beekeeper: white overalls and a broad straw hat."""

from skyscreen.catalogue.person import person


@person(
    en=("beekeeper", "apiarist"),
    zh=("养蜂人", "蜂农"),
    places=("farm", "meadow"),
    height=1.88, mass=76.0, stature=1.76,
    does="examines a beehive",
)
def beekeeper():
    return {
        "outfit": "overalls",
        "shirt": "#f0ece0",
        "coat": "#f4f0e6",
        "trousers": "#f4f0e6",
        "shoes": "white",
        "hat": "straw",
        "age": 46.0,
    }
