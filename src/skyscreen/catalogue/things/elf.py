"""An elf: pointed ears, circlet, quiver."""

from skyscreen.catalogue.person import person


@person(
    en=("elf", "elven archer", "elf archer"),
    zh=("精灵", "精灵弓箭手"),
    places=("forest",),
    height=1.8, mass=66.0, feminine=0.6,
)
def elf():
    return {
        "outfit": "robe",
        "dress": "#3a5a34",
        "coat": "#8a6a3c",
        "shoes": "#5a3a20",
        "hat": "elf",
        "carries": "quiver",
        "style": "long",
        "hair": "blond",
        "age": 26.0,
        "build": 0.9,
    }
