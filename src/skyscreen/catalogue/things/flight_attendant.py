"""A flight attendant: skirt, silk scarf, cap."""

from skyscreen.catalogue.person import person


@person(
    en=("flight attendant", "stewardess", "air hostess"),
    zh=("空姐", "空乘", "乘务员"),
    places=("aeroplane_cabin", "airport"),
    height=1.7, mass=54.0, feminine=1.0,
    does="offers a cup",
)
def flight_attendant():
    return {
        "outfit": "suit",
        "coat": "#8a1c3a",
        "trousers": "#8a1c3a",
        "shirt": "white",
        "dress": "#f0c81c",
        "hat": "nurse",
        "style": "bun",
        "age": 27.0,
        "hair": "black",
    }
