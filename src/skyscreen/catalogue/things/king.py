"""A king with crown and robe."""

from skyscreen.catalogue.person import person


@person(
    en=("king",),
    zh=("国王",),
    places=("castle_hall",),
    height=1.8, mass=85.0, beard=0.07,
)
def king():
    return {"dress": "crimson", "coat": "gold", "age": 50.0, "outfit": "robe", "hat": "crown"}
