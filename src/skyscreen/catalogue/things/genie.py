"""A genie: blue skin, a sash and a topknot, gold at the wrists."""

from skyscreen.catalogue.person import person


@person(
    en=("genie", "djinn", "jinn", "djinni", "genie of the lamp"),
    zh=("灯神", "神灯精灵", "灯精灵"),
    places=("desert", "indian_bazaar"),
    height=2.1, mass=110.0,
)
def genie():
    return {
        "outfit": "waistcoat",
        "skin": "#4a86d8",
        "coat": "#7a2a8c",
        "dress": "#7a2a8c",
        "shirt": "#4a86d8",
        "trousers": "#d8a83a",
        "shoes": "#d8a83a",
        "hat": "turban",
        "hair": "black",
        "beard": 0.05,
        "build": 1.25,
        "age": 45.0,
    }
