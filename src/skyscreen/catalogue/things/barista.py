"""A barista: green apron, rolled sleeves."""

from skyscreen.catalogue.person import person


@person(
    en=("barista", "bartender"),
    zh=("咖啡师", "调酒师"),
    places=("cafe", "bar"),
    height=1.72, mass=60.0, feminine=1.0,
    does="pours coffee",
)
def barista():
    return {
        "outfit": "half_apron",
        "shirt": "#2a2a2e",
        "dress": "#2f5a3a",
        "trousers": "#2a2f3a",
        "shoes": "white",
        "style": "ponytail",
        "age": 25.0,
    }
