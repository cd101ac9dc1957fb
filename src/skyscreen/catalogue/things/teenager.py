"""A teenager: hoodie, headphones, satchel."""

from skyscreen.catalogue.person import person


@person(
    en=("teenager", "teen", "youth", "adolescent", "skateboarder"),
    zh=("青少年", "少年人", "中学生"),
    height=1.7, mass=54.0, stature=1.66,
)
def teenager():
    return {
        "outfit": "jumper",
        "shirt": "#3a8a8a",
        "trousers": "#2a3f6a",
        "shoes": "white",
        "dress": "#d8301c",
        "hat": "headphones",
        "carries": "satchel",
        "age": 15.0,
        "hair": "chestnut",
    }
