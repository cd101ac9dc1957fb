"""A goblin: small, green, in brown rags."""

from skyscreen.catalogue.person import person


@person(
    en=("goblin", "orc", "troll", "gremlin", "imp"),
    zh=("哥布林", "兽人", "巨魔"),
    places=("cave", "dungeon"),
    height=1.32, mass=40.0, stature=1.3,
)  # fmt: skip
def goblin():
    return {
        "outfit": "buckskin", "dress": "#5a4428", "coat": "#5a4428", "trousers": "#3f3322", "shoes": "#33281c",
        "skin": "#6a8a4a", "hair": "#2c3a20", "style": "bald", "eyes": "amber", "build": 0.9, "age": 44.0,
    }
