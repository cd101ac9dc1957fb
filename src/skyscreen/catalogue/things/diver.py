"""A diver: wetsuit, mask."""

from skyscreen.catalogue.person import person


@person(
    en=("diver", "scuba diver", "frogman"),
    zh=("潜水员", "蛙人", "潜水者"),
    places=("reef",),
    height=1.78, mass=74.0,
    does="swims",
)
def diver():
    return {
        "outfit": "leotard",
        "dress": "#17181c",
        "trousers": "#17181c",
        "shoes": "#f0c81c",
        "coat": "#17181c",
        "hat": "dive_mask",
        "carries": "scuba fins",
        "age": 30.0,
    }
