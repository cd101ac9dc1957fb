"""A conductor of an orchestra in tails, with silver hair."""

from skyscreen.catalogue.person import person


@person(
    en=("orchestra conductor", "maestro", "conductor"),
    zh=("指挥家", "乐队指挥", "指挥"),
    places=("concert_hall", "theatre"),
    height=1.8, mass=74.0,
    does="conducts",
)
def conductor():
    return {
        "outfit": "tails",
        "coat": "#121216",
        "trousers": "#121216",
        "shirt": "white",
        "shoes": "black",
        "hair": "silver",
        "age": 58.0,
    }
