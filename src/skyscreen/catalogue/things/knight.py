"""A knight in plate with a tabard."""

from skyscreen.catalogue.person import person


@person(
    en=("knight", "warrior", "guard", "samurai", "viking"),
    zh=("骑士", "武士", "勇士", "将军"),
    height=1.84, mass=100.0,
)
def knight():
    return {"dress": "crimson", "shoes": "chocolate", "outfit": "knight"}
