"""A runner: vest, shorts, sweatband."""

from skyscreen.catalogue.person import person


@person(
    en=("runner", "athlete", "sprinter", "marathon runner", "jogger"),
    zh=(
        "跑步者", "跑者", "运动员", "田径运动员", "短跑选手", "短跑运动员", "飞人", "百米运动员", "马拉松选手",
        "马拉松运动员", "长跑选手", "长跑运动员", "田径选手", "冠军", "亚军",
    ),
    places=("running_track", "park"),
    height=1.76, mass=66.0,
    does="runs",
)
def runner():
    return {
        "outfit": "sports",
        "shirt": "#d8301c",
        "trousers": "navy",
        "shoes": "#f0c81c",
        "coat": "white",
        "hat": "sweatband",
        "age": 25.0,
        "build": 0.92,
        "origin": "african",
        "skin": "dark",
        "hair": "black",
    }
