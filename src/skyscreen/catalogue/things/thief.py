"""A thief: mask, striped jumper, sack."""

from skyscreen.catalogue.person import person


@person(
    en=("thief", "burglar", "robber", "bandit"),
    zh=("小偷", "盗贼", "强盗", "窃贼", "大盗"),
    places=("city_street", "bank"),
    height=1.72, mass=66.0,
    does="sneaks",
)
def thief():
    return {
        "outfit": "jumper",
        "shirt": "#2a2c32",
        "trousers": "#1c1c20",
        "coat": "black",
        "shoes": "black",
        "hat": "domino",
        "holds": "bag",
        "age": 30.0,
    }
