"""A guitarist: leather jacket, long hair."""

from skyscreen.catalogue.person import person


@person(
    en=("guitarist", "rock star", "musician", "street musician", "busker", "bassist"),
    zh=("吉他手", "摇滚歌手", "音乐家", "乐手", "摇滚明星"),
    places=("concert_hall", "theatre"),
    height=1.8, mass=70.0, beard=0.03,
    does="plays the guitar",
)
def guitarist():
    return {
        "outfit": "cowboy",
        "shirt": "#22222a",
        "coat": "#17161a",
        "trousers": "#2a2f3a",
        "shoes": "black",
        "style": "long",
        "hair": "chocolate",
        "age": 28.0,
    }
