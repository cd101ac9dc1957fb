"""A groom: tails, a flower, a white shirt."""

from skyscreen.catalogue.person import person


@person(
    en=("groom", "bridegroom"),
    zh=("新郎", "新郎官"),
    places=("church",),
    height=1.8, mass=74.0,
)
def groom():
    return {
        "outfit": "tails",
        "coat": "#1c1e26",
        "dress": "#1c1e26",
        "shirt": "white",
        "trousers": "#1c1e26",
        "shoes": "black",
        "hair": "black",
        "age": 29.0,
        "mood": "happy",
    }
