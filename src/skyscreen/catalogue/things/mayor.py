"""A mayor: dark suit, red tie, top hat."""

from skyscreen.catalogue.person import person


@person(
    en=("mayor", "governor", "village chief", "politician"),
    zh=("市长", "村长", "镇长", "县长", "议员", "政治家"),
    places=("town_square",),
    height=1.9, mass=82.0, stature=1.74,
    does="talks",
)
def mayor():
    return {
        "outfit": "suit",
        "coat": "#1c2030",
        "dress": "crimson",
        "hat": "top",
        "hair": "silver",
        "age": 58.0,
        "build": 1.12,
    }
