"""A vampire: pale, in a red-lined cape."""

from skyscreen.catalogue.person import person


@person(
    en=("vampire", "dracula", "count dracula"),
    zh=("吸血鬼", "德古拉", "吸血鬼伯爵"),
    places=("castle_hall", "graveyard"),
    height=1.84, mass=72.0,
)
def vampire():
    return {
        "outfit": "tails",
        "coat": "#17161a",
        "dress": "#8a0f1c",
        "shirt": "white",
        "trousers": "black",
        "skin": "#e4dcd8",
        "hair": "black",
        "carries": "cape",
        "eyes": "#8a1414",
        "age": 40.0,
        "build": 0.92,
    }
