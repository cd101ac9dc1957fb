"""An archer in a green tunic and hood."""

from skyscreen.catalogue.person import person


@person(
    en=("archer", "bowman", "robin hood"),
    zh=("弓箭手", "射手", "罗宾汉"),
    places=("forest", "meadow"),
    height=1.8, mass=74.0,
    does="shoots an arrow",
)  # fmt: skip
def archer():
    return {
        "outfit": "buckskin",
        "dress": "#3f5a34",
        "coat": "#3f5a34",
        "trousers": "#5a4630",
        "shoes": "#4a3420",
        "hat": "hood_cloth",
        "hair": "brown",
        "beard": 0.2,
        "age": 32.0,
    }
