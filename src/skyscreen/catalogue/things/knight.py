"""A knight in plate with a tabard."""

from skyscreen.catalogue.person import person


@person(
    en=("knight", "warrior", "guard"),
    zh=("骑士", "勇士"),
    places=("medieval_town", "castle_hall"),
    height=1.90, mass=100.0, stature=1.84,
)
def knight():
    return {
        "dress": "crimson",
        "shoes": "chocolate",
        "outfit": "knight",
        "hat": "armet",
        "carries": "scabbard",
    }
