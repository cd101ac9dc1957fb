"""A train conductor in a dark blue uniform and a peaked cap."""

from skyscreen.catalogue.person import person


@person(
    en=("train conductor", "ticket inspector", "stationmaster"),
    zh=("列车长", "检票员", "站长"),
    places=("train_carriage", "train_station"),
    height=1.82, mass=78.0, stature=1.76,
    does="waves a flag",
)
def train_conductor():
    return {
        "outfit": "uniform",
        "coat": "navy",
        "trousers": "navy",
        "shoes": "black",
        "hat": "peaked",
        "age": 46.0,
    }
