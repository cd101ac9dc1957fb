"""A man of the desert: white robe, turban."""

from skyscreen.catalogue.person import person


@person(
    en=("arab", "sheikh", "bedouin", "sultan", "caravan trader", "aladdin"),
    zh=("阿拉伯人", "苏丹", "商队商人", "阿拉丁", "酋长国王子"),
    places=("desert", "medina", "caravan_dunes"),
    height=1.83, mass=74.0, stature=1.78, beard=0.07,
)
def arab():
    return {
        "outfit": "robe",
        "dress": "#f0e8d8",
        "coat": "#8a5a2c",
        "shoes": "#8a5a30",
        "hat": "turban",
        "skin": "brown",
        "hair": "black",
        "age": 40.0,
    }
