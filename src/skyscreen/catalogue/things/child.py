"""A child."""

from skyscreen.catalogue.person import person


@person(
    en=("child", "kid"),
    zh=("孩子", "小孩", "儿童", "小朋友", "孩童", "小屁孩"),
    height=1.12, mass=20.0, feminine=0.4,
)
def child():
    return {
        "shirt": "sky",
        "trousers": "tan",
        "shoes": "red",
        "hair": "chestnut",
        "style": "bob",
        "age": 6.0,
        "outfit": "jumper",
    }
