"""A boxer: red gloves, bare chest, satin shorts."""

from skyscreen.catalogue.person import person


@person(
    en=("boxer", "fighter", "wrestler"),
    zh=("拳击手", "拳手", "拳击运动员", "摔跤手"),
    places=("gym", "fitness_room"),
    height=1.8, mass=82.0,
    does="boxes",
)
def boxer():
    return {
        "outfit": "ring",
        "trousers": "#c8181c",
        "coat": "#f0c81c",
        "dress": "#c8181c",
        "shirt": "#c8181c",
        "shoes": "white",
        "carries": "gloves",
        "style": "short",
        "hair": "black",
        "age": 28.0,
        "build": 1.12,
    }
