"""A football player in red and white."""

from skyscreen.catalogue.person import person


@person(
    en=("player", "footballer", "soccer player", "football player", "striker", "goalkeeper", "goalie", "midfielder", "defender"),
    zh=("球员", "足球运动员", "足球队员", "选手", "前锋", "中锋", "后卫", "守门员", "门将", "足球小将"),
    places=("stadium",), height=1.8, mass=75.0,
    does="kicks a football",
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
