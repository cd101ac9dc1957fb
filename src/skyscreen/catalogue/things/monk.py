"""A monk in saffron, his head shaved."""

from skyscreen.catalogue.person import person


@person(
    en=("monk", "buddhist monk", "friar"),
    zh=("和尚", "僧人", "僧侣", "道士", "方丈", "住持", "小沙弥", "高僧", "老僧"),
    places=("temple", "buddhist_hall"),
    height=1.74, mass=68.0,
    does="meditates",
)
def monk():
    return {
        "dress": "#c8661a",
        "coat": "maroon",
        "shoes": "tan",
        "hair": "black",
        "style": "bald",
        "skin": "tan",
        "age": 44.0,
        "outfit": "robe",
    }
