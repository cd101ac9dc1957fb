"""A gymnast in a leotard."""

from skyscreen.catalogue.person import person


@person(
    en=("gymnast", "acrobat", "trapeze artist"),
    zh=("体操运动员", "体操选手", "杂技演员"),
    places=("gym",),
    height=1.56, mass=46.0, feminine=1.0,
    does="jumps",
)
def gymnast():
    return {
        "outfit": "leotard",
        "dress": "#7a1c8a",
        "trousers": "#e8b896",
        "shoes": "tan",
        "style": "bun",
        "age": 17.0,
        "build": 0.9,
    }
