"""A lumberjack: checked shirt, braces, a woollen cap, a full beard."""

from skyscreen.catalogue.person import person


@person(
    en=("lumberjack", "woodcutter", "logger"),
    zh=("伐木工", "樵夫", "伐木工人"),
    places=("forest", "autumn_wood"),
    height=1.9, mass=98.0, stature=1.86, beard=0.09,
    does="saws a log",
)
def lumberjack():
    return {
        "outfit": "overalls",
        "shirt": "#a8281c",
        "coat": "#3a4a6a",
        "trousers": "#3a4a6a",
        "shoes": "#5a3a22",
        "pattern": "checked",
        "hat": "beanie",
        "hair": "brown",
        "age": 38.0,
        "build": 1.18,
    }
