"""A dwarf: as broad as tall, a great beard, a hammer."""

from skyscreen.catalogue.person import person


@person(
    en=("dwarf", "gnome", "leprechaun"),
    zh=("矮人", "侏儒", "小矮人", "地精"),
    places=("fairytale_village", "forest"),
    height=1.51, mass=62.0, stature=1.24, beard=0.26,
)
def dwarf():
    return {
        "outfit": "overalls",
        "shirt": "#a8321c",
        "trousers": "#4a3a28",
        "coat": "#b81c1c",
        "shoes": "#3a2414",
        "hat": "witch",
        "holds": "sledge",
        "hair": "ginger",
        "age": 58.0,
        "build": 1.4,
    }
