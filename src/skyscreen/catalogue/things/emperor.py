"""An emperor of China: yellow dragon robe."""

from skyscreen.catalogue.person import person


@person(
    en=("emperor", "chinese emperor", "qin shi huang"),
    zh=("皇帝", "皇上", "天子", "秦始皇", "康熙", "玉帝", "玉皇大帝"),
    places=("chinese_palace",),
    height=1.82, mass=80.0, stature=1.76, beard=0.12,
)
def emperor():
    return {
        "outfit": "imperial",
        "dress": "#e0a81c",
        "coat": "#a8281c",
        "shoes": "black",
        "hat": "mian",
        "hair": "black",
        "age": 44.0,
        "origin": "east_asian",
    }
