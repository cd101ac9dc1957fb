"""Santa Claus: red and white, a white beard."""

from skyscreen.catalogue.person import person


@person(
    en=("santa claus", "santa", "father christmas"),
    zh=("圣诞老人", "圣诞老公公"),
    places=("snow_meadow", "living_room"),
    height=1.88, mass=110.0, stature=1.8, beard=0.3,
    does="carries a sack",
)
def santa():
    return {
        "outfit": "santa",
        "coat": "#b8141c",
        "trousers": "#b8141c",
        "shoes": "black",
        "dress": "white",
        "hat": "beanie",
        "carries": "sack",
        "hair": "white",
        "age": 70.0,
        "build": 1.4,
        "mood": "happy",
    }
