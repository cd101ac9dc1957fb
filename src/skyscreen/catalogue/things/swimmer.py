"""A swimmer: cap, goggles, trunks."""

from skyscreen.catalogue.person import person


@person(
    en=("swimmer",),
    zh=("游泳者", "游泳运动员", "泳者"),
    places=("swimming_pool",),
    height=1.82, mass=76.0,
    does="swims",
)
def swimmer():
    return {
        "outfit": "trunks",
        "trousers": "#1c3a8a",
        "coat": "#1c3a8a",
        "shoes": "",
        "hat": "swim_cap",
        "age": 23.0,
        "build": 0.98,
    }
