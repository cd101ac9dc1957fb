"""A painter: a splashed smock, a beret, a palette."""

from skyscreen.catalogue.person import person


@person(
    en=("artist", "painter"),
    zh=("画家", "艺术家", "油画家", "画师", "画工", "画匠"),
    places=("art_studio",),
    height=1.76, mass=68.0, stature=1.74, beard=0.02,
    does="paints",
)
def artist():
    return {
        "outfit": "smock",
        "shirt": "#d3c4a0",
        "trousers": "charcoal",
        "coat": "#7a1c24",
        "hat": "beret",
        "holds": "brush palette",
        "age": 42.0,
        "hair": "brown",
    }
