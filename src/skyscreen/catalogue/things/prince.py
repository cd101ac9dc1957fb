"""A prince: blue coat, gold belt, sword, small crown."""

from skyscreen.catalogue.person import person


@person(
    en=("prince", "nobleman", "duke"),
    zh=("王子", "小王子", "贵族", "公爵", "太子", "皇子", "阿哥"),
    places=("castle_hall",),
    height=1.83, mass=72.0, stature=1.8,
)
def prince():
    return {
        "outfit": "uniform",
        "coat": "#1c3a8a",
        "trousers": "white",
        "shoes": "#3a2414",
        "dress": "#d8a82c",
        "hat": "tiara",
        "holds": "sword",
        "carries": "cape",
        "hair": "brown",
        "age": 24.0,
    }
