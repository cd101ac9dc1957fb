"""A lady of the Tang: high bun, round face, silk from the breast down."""

from skyscreen.catalogue.person import person


@person(
    en=("tang lady", "tang dynasty woman", "court lady"),
    zh=("唐朝女子", "唐代仕女", "仕女", "唐宫女子", "宫女", "唐装女子"),
    places=("tang_city",),
    height=1.72, mass=60.0, stature=1.64, feminine=1.0,
)
def tang_lady():
    return {
        "outfit": "hanfu",
        "dress": "#e0703a",
        "coat": "#3a8a6a",
        "shirt": "#c8283a",
        "shoes": "#c8283a",
        "hat": "hairpin",
        "holds": "fan",
        "style": "bun",
        "hair": "black",
        "age": 26.0,
        "origin": "east_asian",
        "build": 1.12,
    }
