"""An engineer: yellow helmet, shirt, plans."""

from skyscreen.catalogue.person import person


@person(
    en=("engineer", "architect", "foreman"),
    zh=("工程师", "建筑师", "工头", "程序员", "码农"),
    places=("construction_site", "office"),
    height=1.8, mass=72.0, stature=1.76,
    does="measures",
)
def engineer():
    return {
        "outfit": "workwear",
        "shirt": "#6a8ab0",
        "trousers": "#3a3f4a",
        "shoes": "chocolate",
        "hat": "hard_hat",
        "holds": "clipboard",
        "age": 38.0,
    }
