"""A detective: trench coat, hat, magnifying glass."""

from skyscreen.catalogue.person import person


@person(
    en=("detective", "private eye", "inspector", "sherlock holmes", "investigator"),
    zh=("侦探", "福尔摩斯", "私家侦探", "探长", "名侦探"),
    places=("london", "city_street"),
    height=1.85, mass=76.0, stature=1.8,
    does="examines the ground",
)
def detective():
    return {
        "outfit": "coat",
        "coat": "#a08a64",
        "trousers": "#3a342c",
        "shoes": "black",
        "hat": "fedora",
        "holds": "magnifier",
        "age": 42.0,
    }
