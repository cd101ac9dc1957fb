"""A surfer: bare-chested, bleached hair, board shorts."""

from skyscreen.catalogue.person import person


@person(
    en=("surfer",),
    zh=("冲浪者",),
    places=("beach",),
    height=1.8, mass=74.0,
    does="stands on a surfboard",
)
def surfer():
    return {
        "outfit": "trunks",
        "trousers": "#e0641c",
        "coat": "#f0c81c",
        "shoes": "tan",
        "hair": "blond",
        "style": "curly",
        "skin": "tan",
        "age": 24.0,
    }
