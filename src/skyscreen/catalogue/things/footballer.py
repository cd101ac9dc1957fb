"""A football player in red and white."""

from skyscreen.catalogue.person import person


@person(
    en=("player", "footballer", "soccer player", "football player"),
    zh=("球员", "足球运动员", "足球队员", "选手"),
    height=1.8, mass=75.0,
)
def footballer():
    return {
        "outfit": "sports",
        "shirt": "#c8181c",
        "trousers": "white",
        "shoes": "black",
        "age": 25.0,
        "build": 0.98,
    }
