"""A mime: striped jersey, braces, a beret, a chalk-white face."""

from skyscreen.catalogue.person import person


@person(
    en=("mime", "mime artist", "pantomime artist"),
    zh=("哑剧演员", "默剧演员"),
    places=("town_square", "theatre"),
    height=1.76, mass=64.0,
)
def mime():
    return {
        "outfit": "shirt",
        "shirt": "#f4f2ec",
        "coat": "black",
        "trousers": "black",
        "shoes": "black",
        "pattern": "striped",
        "hat": "beret",
        "skin": "#f4f0ea",
        "hair": "black",
        "age": 30.0,
    }
