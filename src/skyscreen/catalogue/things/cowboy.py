"""A cowboy: hat, waistcoat, boots."""

from skyscreen.catalogue.person import person


@person(
    en=("cowboy", "cowgirl", "rancher", "sheriff"),
    zh=("牛仔", "西部牛仔", "警长"),
    places=("wild_west", "prairie"),
    height=1.88, mass=78.0, stature=1.82, beard=0.02,
)
def cowboy():
    return {
        "outfit": "cowboy",
        "shirt": "#8a2a1c",
        "coat": "#5a3a20",
        "trousers": "#34486a",
        "shoes": "#5a3218",
        "hat": "cowboy",
        "age": 36.0,
        "skin": "tan",
    }
