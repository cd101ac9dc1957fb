"""A carpenter: apron, hammer, toolbox."""

from skyscreen.catalogue.person import person


@person(
    en=("carpenter", "woodworker", "handyman"),
    zh=("木匠", "木工"),
    places=("workshop",),
    height=1.74, mass=74.0, beard=0.05,
    does="planes a board",
)
def carpenter():
    return {
        "outfit": "half_apron",
        "shirt": "#b08a5a",
        "dress": "#6a4a2c",
        "trousers": "#4a4034",
        "shoes": "chocolate",
        "holds": "hammer toolbox",
        "age": 48.0,
    }
