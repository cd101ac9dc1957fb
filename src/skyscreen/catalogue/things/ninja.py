"""A ninja all in black, a red sash."""

from skyscreen.catalogue.person import person


@person(
    en=("ninja", "assassin", "masked man", "masked fighter", "masked assassin"),
    zh=("忍者", "刺客", "黑衣人", "蒙面人", "蒙面刺客"),
    places=("japanese_street", "rooftop"),
    height=1.74, mass=66.0,
    does="sneaks",
)
def ninja():
    return {
        "dress": "crimson",
        "coat": "black",
        "trousers": "black",
        "hair": "black",
        "age": 26.0,
        "outfit": "ninja",
        "hat": "mask",
        "build": 0.96,
    }
