"""A basketball player: a tall man in a loose vest."""

from skyscreen.catalogue.person import person


@person(
    en=("basketball player",),
    zh=("篮球运动员", "篮球队员", "篮球少年"),
    places=("basketball_court", "gym"),
    height=1.98, mass=95.0,
    does="dribbles a basketball",
)
def basketball_player():
    return {
        "outfit": "sports",
        "shirt": "#5a2a8a",
        "trousers": "#5a2a8a",
        "shoes": "#f0c81c",
        "coat": "#f0c81c",
        "hat": "sweatband",
        "age": 26.0,
        "origin": "african",
        "skin": "dark",
        "hair": "black",
    }
