"""A tennis player in white with a racket."""

from skyscreen.catalogue.person import person


@person(
    en=("tennis player",),
    zh=("网球运动员", "网球选手"),
    places=("tennis_court",),
    height=1.74, mass=62.0, feminine=1.0,
    does="hits a tennis ball",
)
def tennis_player():
    return {
        "outfit": "sports",
        "shirt": "white",
        "trousers": "white",
        "shoes": "white",
        "coat": "#2a5ab0",
        "hat": "sweatband",
        "holds": "racket",
        "style": "ponytail",
        "age": 24.0,
    }
