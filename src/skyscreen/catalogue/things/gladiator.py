"""A gladiator: bare chest, sword, round shield."""

from skyscreen.catalogue.person import person


@person(
    en=("gladiator",),
    zh=("角斗士", "古罗马角斗士"),
    places=("roman_town",),
    height=1.92, mass=88.0, stature=1.82, beard=0.02,
    does="fights with a sword",
)
def gladiator():
    return {
        "outfit": "gladiator",
        "dress": "#7a3a1c",
        "shoes": "chocolate",
        "hat": "roman",
        "holds": "sword round_shield",
        "age": 30.0,
        "build": 1.12,
    }
