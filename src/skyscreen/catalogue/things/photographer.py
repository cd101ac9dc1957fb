"""A photographer: vest, camera."""

from skyscreen.catalogue.person import person


@person(
    en=("photographer", "journalist", "reporter", "cameraman", "tourist"),
    zh=("摄影师", "记者", "游客", "观光客", "摄像师"),
    places=("city_street", "park"),
    height=1.77, mass=70.0, stature=1.74, beard=0.02,
    does="photographs",
)
def photographer():
    return {
        "outfit": "cowboy",
        "shirt": "#c9c2b0",
        "coat": "#8a7a50",
        "trousers": "#5a5648",
        "shoes": "#5a3a20",
        "hat": "cap",
        "holds": "camera",
        "age": 34.0,
    }
