"""A clown: red nose, pompons, a wig."""

from skyscreen.catalogue.person import person


@person(
    en=("clown", "jester"),
    zh=("小丑", "马戏团小丑", "丑角"),
    places=("circus",),
    height=1.84, mass=72.0, stature=1.72,
    does="juggles",
)
def clown():
    return {
        "outfit": "motley",
        "coat": "#f0c81c",
        "dress": "#d8301c",
        "trousers": "#2a5ab0",
        "shoes": "#d8301c",
        "hat": "clown",
        "style": "afro",
        "hair": "#e0501c",
        "skin": "#f4e6dc",
        "age": 36.0,
        "mood": "happy",
    }
