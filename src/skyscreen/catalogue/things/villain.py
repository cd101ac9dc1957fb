"""A masked villain in a black cape."""

from skyscreen.catalogue.person import person


@person(
    en=("villain", "bad guy", "supervillain", "devil", "demon"),
    zh=("反派", "坏人", "恶魔", "魔鬼", "大反派", "妖怪", "妖魔", "大魔王", "魔头"),
    places=("city_street", "rooftop"),
    height=1.92, mass=82.0, stature=1.84, beard=0.03,
)
def villain():
    return {
        "outfit": "tails",
        "coat": "#17161a",
        "dress": "#4a1060",
        "trousers": "#17161a",
        "shirt": "#5a1020",
        "carries": "cape",
        "hat": "horns",
        "hair": "black",
        "skin": "#c8685a",
        "age": 42.0,
    }
