"""A witch: pointed hat, broom."""

from skyscreen.catalogue.person import person


@person(
    en=("witch",),
    zh=("女巫", "巫婆", "老巫婆"),
    places=("forest",),
    height=1.94, mass=56.0, stature=1.66, feminine=1.0,
    does="stirs a cauldron",
)
def witch():
    return {
        "outfit": "gown",
        "dress": "#241c2e",
        "coat": "#241c2e",
        "shoes": "black",
        "hat": "witch",
        "holds": "broom",
        "style": "long",
        "hair": "ash",
        "age": 68.0,
    }
