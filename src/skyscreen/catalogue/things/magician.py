"""A magician: top hat, tails, a wand."""

from skyscreen.catalogue.person import person


@person(
    en=("magician", "illusionist", "conjurer", "ringmaster"),
    zh=("魔术师", "魔法师", "幻术师", "马戏团团长"),
    places=("theatre",),
    height=1.95, mass=72.0, stature=1.8, beard=0.02,
    does="juggles",
)
def magician():
    return {
        "outfit": "tails",
        "coat": "#17161a",
        "dress": "#b81c1c",
        "shirt": "white",
        "trousers": "black",
        "hat": "top",
        "holds": "magic_wand",
        "hair": "black",
        "age": 40.0,
    }
