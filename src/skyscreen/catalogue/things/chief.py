"""A chief of the Plains: war bonnet, buckskin, beads."""

from skyscreen.catalogue.person import person


@person(
    en=("native american chief", "indian chief", "native american", "tribal chief", "chief"),
    zh=("印第安酋长", "酋长", "印第安人", "部落首领"),
    places=("prairie",),
    height=2.22, mass=78.0, stature=1.78,
)
def chief():
    return {
        "outfit": "buckskin",
        "coat": "#b07c48",
        "dress": "#2a7ab0",
        "trousers": "#9a6c3c",
        "shoes": "#8a5a30",
        "hat": "war_bonnet",
        "holds": "spear",
        "style": "braids",
        "hair": "black",
        "skin": "brown",
        "age": 50.0,
    }
