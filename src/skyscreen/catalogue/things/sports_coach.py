"""A sports coach: tracksuit jacket and cap."""

from skyscreen.catalogue.person import person


@person(
    en=("trainer", "sports coach", "football coach", "swimming coach", "personal trainer"),
    zh=("教练", "教练员", "总教练", "主教练", "足球教练", "游泳教练", "健身教练"),
    places=("stadium", "gym"), height=1.78, mass=78.0,
    does="claps",
)
def sports_coach():
    return {
        "outfit": "jacket",
        "coat": "#24467a",
        "shirt": "white",
        "trousers": "#1c2c4a",
        "shoes": "white",
        "hat": "cap",
        "hair": "brown",
        "age": 46.0,
    }
