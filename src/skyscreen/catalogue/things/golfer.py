"""A golfer: a polo shirt, a white cap, a club in the hand."""

from skyscreen.catalogue.person import person


@person(
    en=("golfer", "golf player"),
    zh=("高尔夫球手", "高尔夫选手"),
    places=("park",),
    height=1.8, mass=76.0,
    does="hits a golf ball",
)
def golfer():
    return {
        "outfit": "shirt",
        "shirt": "#e8e4d8",
        "trousers": "#8a7a5c",
        "shoes": "white",
        "hat": "cap:white",
        "age": 41.0,
    }
