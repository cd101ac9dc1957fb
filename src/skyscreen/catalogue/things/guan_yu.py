"""Guan Yu: red face, long beard, green robe, crescent blade."""

from skyscreen.catalogue.person import person


@person(
    en=("guan yu", "lord guan", "chinese general"),
    zh=("关羽", "关公", "关云长", "武圣", "三国武将"),
    places=("song_town",),
    height=2.02, mass=98.0, stature=1.92, beard=0.42,
)
def guan_yu():
    return {
        "outfit": "imperial",
        "dress": "#1f6a3a",
        "coat": "#d8a82c",
        "shoes": "black",
        "hat": "hood_cloth",
        "holds": "halberd",
        "skin": "#a8402c",
        "hair": "black",
        "age": 40.0,
        "origin": "east_asian",
        "build": 1.1,
    }
