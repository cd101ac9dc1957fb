"""A wizard: robe, tall hat, long beard."""

from skyscreen.catalogue.person import person


@person(
    en=("wizard", "sorcerer"),
    zh=("巫师",),
    places=("castle_hall", "forest"),
    height=2.07, mass=72.0, stature=1.78, beard=0.3,
    does="waves a wand",
)
def wizard():
    return {"dress": "indigo", "coat": "purple", "hair": "silver", "age": 70.0, "outfit": "robe", "hat": "witch"}
