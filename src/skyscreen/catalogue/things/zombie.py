"""A zombie: green-grey skin, rags."""

from skyscreen.catalogue.person import person


@person(
    en=("zombie", "undead", "mummy"),
    zh=("僵尸", "丧尸", "木乃伊"),
    places=("graveyard", "ruined_city"),
    height=1.76, mass=66.0,
    does="walks",
)
def zombie():
    return {
        "outfit": "jumper",
        "shirt": "#5a5648",
        "trousers": "#3f3c34",
        "shoes": "#2a2620",
        "skin": "#7d9470",
        "hair": "#3a3a30",
        "eyes": "#d8d8c0",
        "age": 45.0,
        "build": 0.88,
    }
