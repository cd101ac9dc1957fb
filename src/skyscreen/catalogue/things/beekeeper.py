"""A beekeeper in a white suit and gloves, a net before the face."""

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
        "outfit": "bee_suit",
        "coat": "#f4f0e6",
        "trousers": "#f4f0e6",
        "shoes": "white",
        "hat": "bee_veil",
        "age": 46.0,
    }
