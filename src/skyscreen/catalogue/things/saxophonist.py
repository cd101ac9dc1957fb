"""A saxophonist in a dark suit and a fedora."""

from skyscreen.catalogue.person import person


@person(
    en=("saxophonist", "sax player", "jazz musician", "jazzman", "trumpeter"),
    zh=("萨克斯手", "爵士乐手", "小号手", "爵士乐家"),
    places=("bar", "concert_hall"),
    height=1.86, mass=78.0, stature=1.78,
    does="plays the saxophone",
)
def saxophonist():
    return {
        "outfit": "suit",
        "coat": "#2a2430",
        "trousers": "#2a2430",
        "shirt": "#d8c8b0",
        "shoes": "black",
        "hat": "fedora",
        "origin": "african",
        "skin": "dark",
        "hair": "black",
        "age": 44.0,
    }
