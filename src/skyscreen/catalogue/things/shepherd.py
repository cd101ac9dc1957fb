"""A shepherd: crook, hooded cloak."""

from skyscreen.catalogue.person import person


@person(
    en=("shepherd", "shepherdess", "herdsman", "nomad"),
    zh=("牧羊人", "牧民", "放羊娃", "牧童"),
    places=("mountain", "meadow"),
    height=1.7, mass=64.0, beard=0.06,
    does="walks",
)
def shepherd():
    return {
        "outfit": "robe",
        "dress": "#8a7050",
        "coat": "#5a4630",
        "shoes": "#5a3a20",
        "hat": "turban",
        "holds": "cane",
        "skin": "tan",
        "age": 46.0,
    }
