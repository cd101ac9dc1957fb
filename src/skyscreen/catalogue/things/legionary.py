"""A Roman legionary: crested helmet, banded iron, red shield, spear."""

from skyscreen.catalogue.person import person


@person(
    en=("roman soldier", "legionary", "roman", "centurion", "spartan"),
    zh=("罗马士兵", "古罗马士兵", "罗马军团士兵", "斯巴达战士"),
    places=("roman_road",),
    height=1.87, mass=80.0, stature=1.74,
    does="marches",
)
def legionary():
    return {
        "outfit": "legion",
        "dress": "#a01818",
        "shoes": "chocolate",
        "hat": "roman",
        "holds": "spear scutum",
        "age": 28.0,
    }
