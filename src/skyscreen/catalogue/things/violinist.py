"""A violinist in concert black."""

from skyscreen.catalogue.person import person


@person(
    en=("violinist", "orchestra musician"),
    zh=("小提琴手", "小提琴家"),
    places=("concert_hall",),
    height=1.78, mass=70.0,
    does="plays the violin",
)
def violinist():
    return {
        "outfit": "tails",
        "coat": "#17161a",
        "dress": "white",
        "shirt": "white",
        "trousers": "black",
        "shoes": "black",
        "hair": "ash",
        "style": "curly",
        "age": 46.0,
    }
