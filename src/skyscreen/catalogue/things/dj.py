"""A DJ: headphones, gold chain, dark glasses."""

from skyscreen.catalogue.person import person


@person(
    en=("dj", "disc jockey", "rapper", "hip hop dancer"),
    zh=("dj", "打碟师", "说唱歌手"),
    places=("neon_street", "bar"),
    height=1.83, mass=74.0, stature=1.78, beard=0.03,
    does="dances",
)
def dj():
    return {
        "outfit": "jumper",
        "shirt": "#1c1c24",
        "trousers": "#1c1c24",
        "dress": "#d8a82c",
        "shoes": "white",
        "hat": "headphones",
        "origin": "african",
        "skin": "dark",
        "hair": "black",
        "age": 27.0,
    }
