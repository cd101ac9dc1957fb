"""Sha Wujing of the Journey to the West: a red beard, beads, a blue robe, a long staff."""

from skyscreen.catalogue.person import person


@person(
    en=("sha wujing", "sandy the monk", "friar sand"),
    zh=("沙僧", "沙和尚", "沙悟净"),
    places=("desert", "river"),
    height=1.92, mass=96.0, stature=1.88, beard=0.12,
)
def sandy():
    return {
        "outfit": "robe",
        "dress": "#2f4a6a",
        "coat": "#24384c",
        "shoes": "#17161a",
        "hair": "#7a2418",
        "style": "long",
        "skin": "#8a9a90",
        "holds": "pole",
        "age": 42.0,
        "build": 1.12,
    }
