"""A samurai: horned helmet, laced plates, katana."""

from skyscreen.catalogue.person import person


@person(
    en=("samurai", "ronin", "shogun"),
    zh=("日本武士", "武士"),
    places=("japanese_street",),
    height=1.85, mass=78.0, stature=1.72,
    does="draws a sword",
)
def samurai():
    return {
        "outfit": "lamellar",
        "dress": "#a01c1c",
        "coat": "#1a1a1e",
        "trousers": "#22222a",
        "shoes": "black",
        "hat": "samurai",
        "holds": "katana",
        "carries": "scabbard",
        "age": 36.0,
        "origin": "east_asian",
        "hair": "black",
    }
