"""Mulan: a young woman in a soldier's lamellar armour, her hair bound up, a sword in her hand."""

from skyscreen.catalogue.person import person


@person(
    en=("woman warrior", "female warrior", "female general"),
    zh=("女将军", "女战士", "巾帼英雄", "女将"),
    places=("song_town", "steppe"),
    height=1.68, mass=58.0, stature=1.66, feminine=1.0,
)
def mulan():
    return {
        "outfit": "lamellar",
        "dress": "#a02a24",
        "coat": "#3a3e48",
        "trousers": "#2a2a30",
        "shoes": "black",
        "holds": "sword",
        "hair": "black",
        "style": "ponytail",
        "age": 21.0,
        "origin": "east_asian",
    }
