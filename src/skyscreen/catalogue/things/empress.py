"""An empress of China: phoenix crown, crimson and gold."""

from skyscreen.catalogue.person import person


@person(
    en=("empress", "chinese empress", "chinese queen", "chinese princess", "imperial consort"),
    zh=("皇后", "女皇", "武则天", "娘娘", "皇太后", "太后", "女帝"),
    places=("chinese_palace",),
    height=1.8, mass=58.0, stature=1.66, feminine=1.0,
)
def empress():
    return {
        "outfit": "imperial",
        "dress": "#b8141c",
        "coat": "#d8a82c",
        "shoes": "#b8141c",
        "hat": "phoenix_crown",
        "style": "bun",
        "hair": "black",
        "age": 30.0,
        "origin": "east_asian",
        "skin": "pale",
    }
