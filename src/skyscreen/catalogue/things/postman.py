"""A postman: blue uniform, peaked cap, a satchel of letters."""

from skyscreen.catalogue.person import person


@person(
    en=("postman", "mailman", "mail carrier", "letter carrier", "postwoman"),
    zh=("邮递员", "邮差", "邮局叔叔"),
    places=("suburb", "village"),
    height=1.85, mass=76.0, stature=1.8,
    does="carries a letter",
)
def postman():
    return {
        "outfit": "uniform",
        "coat": "#1f4a7a",
        "trousers": "#24344a",
        "shirt": "#c8d8e8",
        "shoes": "black",
        "hat": "peaked",
        "carries": "mailbag",
        "age": 40.0,
    }
