"""A visitor from another star: small, green, hairless, in a silver suit."""

from skyscreen.catalogue.person import person


@person(
    en=("alien", "extraterrestrial", "martian", "space alien", "little green man"),
    zh=("外星人", "外星生物", "火星人", "小绿人", "外星来客"),
    places=("meadow", "desert", "mars"),
    height=1.36, mass=34.0,
)
def alien():
    return {
        "outfit": "leotard", "dress": "#b8c0c8", "coat": "#8a98a8", "skin": "#7fae7a", "hair": "#7fae7a", "style": "bald", "eyes": "black",
        "build": 0.82, "shoes": "#8a98a8", "trousers": "#b8c0c8", "age": 20.0,
    }
