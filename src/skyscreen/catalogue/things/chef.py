"""A cook in white, in a tall hat."""

from skyscreen.catalogue.person import person


@person(
    en=("chef", "cook"),
    zh=("厨师", "大厨", "厨子", "拉面师傅", "掌勺", "烧烤师傅", "烧烤老板", "点心师傅", "掌柜", "寿司师傅", "月饼师傅", "面点师傅", "面馆师傅", "拉面师"),
    places=("kitchen", "restaurant"),
    height=2.0, mass=88.0, stature=1.78,
    does="stirs a pot on a stove",
)
def chef():
    return {
        "dress": "white",
        "coat": "white",
        "trousers": "slate",
        "hair": "black",
        "age": 40.0,
        "outfit": "chef",
        "hat": "toque",
        "build": 1.18,
    }
