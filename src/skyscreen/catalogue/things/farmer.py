"""A farmer in dungarees and a straw hat."""

from skyscreen.catalogue.person import person


@person(
    en=("farmer", "peasant"),
    zh=("农场主", "牧场主", "农妇", "果农", "养猪户", "茶农"),
    places=("farm", "wheat_field"),
    height=1.8, mass=82.0, stature=1.77,
    does="digs",
)
def farmer():
    return {
        "shirt": "red",
        "trousers": "navy",
        "shoes": "brown",
        "hair": "brown",
        "skin": "tan",
        "age": 48.0,
        "outfit": "overalls",
        "hat": "straw",
        "build": 1.08,
    }
