"""An angel: white wings, a halo."""

from skyscreen.catalogue.person import person


@person(
    en=("angel", "guardian angel"),
    zh=("天使", "小天使"),
    places=("heaven", "church"),
    height=1.86, mass=58.0, stature=1.72, feminine=1.0,
    does="prays",
)
def angel():
    return {
        "outfit": "chiton",
        "dress": "white",
        "coat": "#e8c860",
        "shoes": "white",
        "hat": "halo",
        "carries": "wings",
        "style": "long",
        "hair": "blond",
        "age": 24.0,
    }
