"""A priest: cassock, white at the collar, book."""

from skyscreen.catalogue.person import person


@person(
    en=("priest", "pastor", "bishop", "pope"),
    zh=("牧师", "神父", "主教", "教皇"),
    places=("church",),
    height=1.74, mass=76.0,
    does="prays",
)
def priest():
    return {
        "outfit": "habit",
        "coat": "#1c1a1e",
        "trousers": "black",
        "shoes": "black",
        "holds": "book",
        "dress": "#6a1c1c",
        "hair": "silver",
        "age": 60.0,
    }
