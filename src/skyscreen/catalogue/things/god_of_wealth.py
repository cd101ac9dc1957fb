"""The god of wealth: a red and gold court robe, a winged hat, a long black beard."""

from skyscreen.catalogue.person import person


@person(
    en=("god of wealth", "caishen"),
    zh=("财神", "财神爷"),
    places=("temple_fair", "spring_festival"),
    height=1.88, mass=92.0, stature=1.74, beard=0.14,
)
def god_of_wealth():
    return {
        "outfit": "imperial",
        "dress": "#b8141c",
        "coat": "#d8a82c",
        "shoes": "black",
        "hat": "official",
        "hair": "black",
        "style": "bun",
        "skin": "light",
        "holds": "scroll",
        "age": 50.0,
        "build": 1.2,
        "mood": "happy",
    }
