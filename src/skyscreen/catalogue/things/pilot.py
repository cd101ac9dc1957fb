"""An airline pilot: white cap, navy jacket, gold at the cuff."""

from skyscreen.catalogue.person import person


@person(
    en=("pilot", "airman", "aviator"),
    zh=("飞行员", "机长", "飞机驾驶员"),
    places=("airport",),
    height=1.85, mass=78.0, stature=1.82,
    does="salutes",
)
def pilot():
    return {
        "outfit": "suit",
        "coat": "#16244d",
        "trousers": "#16244d",
        "shirt": "white",
        "dress": "black",
        "hat": "peaked",
        "holds": "briefcase",
        "age": 40.0,
    }
