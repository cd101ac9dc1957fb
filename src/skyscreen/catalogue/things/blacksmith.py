"""A blacksmith: leather apron, sledge."""

from skyscreen.catalogue.person import person


@person(
    en=("blacksmith", "smith"),
    zh=("铁匠", "打铁匠"),
    places=("workshop",),
    height=1.8, mass=94.0, beard=0.09,
    does="hammers a knife on an anvil",
)
def blacksmith():
    return {
        "outfit": "half_apron",
        "shirt": "#5a564e",
        "dress": "#3a2418",
        "trousers": "#2a2826",
        "shoes": "black",
        "holds": "sledge",
        "hat": "bandana",
        "coat": "#7a1c1c",
        "age": 46.0,
        "build": 1.25,
    }
