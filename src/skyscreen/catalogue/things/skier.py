"""A skier: goggles on a bobble hat, poles, skis."""

from skyscreen.catalogue.person import person


@person(
    en=("skier", "snowboarder"),
    zh=("滑雪者", "滑雪运动员", "滑雪选手"),
    places=("snowy_pass",),
    height=1.84, mass=74.0, stature=1.78,
    does="skis",
)
def skier():
    return {
        "outfit": "tracksuit",
        "coat": "#1c6ab0",
        "trousers": "#22262e",
        "shoes": "#d8301c",
        "dress": "#f0c81c",
        "hat": "goggles",
        "holds": "pole",
        "carries": "skis",
        "age": 27.0,
    }
