"""Zhu Bajie of the Journey to the West: a pig's snout and ears, a paunch in a black robe."""

from skyscreen.catalogue.person import person


@person(
    en=("zhu bajie", "pigsy", "zhu ba jie"),
    zh=("猪八戒", "八戒", "天蓬元帅", "猪悟能"),
    places=("mountain", "desert"),
    height=1.9, mass=130.0, stature=1.78,
)
def pigsy():
    return {
        "outfit": "kung_fu",
        "dress": "#2c2a30",
        "coat": "#6a2a20",
        "trousers": "#2c2a30",
        "shoes": "#17161a",
        "hat": "pig_face",
        "holds": "hoe",
        "skin": "#e0a898",
        "hair": "black",
        "style": "bald",
        "age": 38.0,
        "build": 1.5,
    }
