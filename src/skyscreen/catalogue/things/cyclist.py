"""A cyclist: helmet, jersey, tight shorts."""

from skyscreen.catalogue.person import person


@person(
    en=("cyclist", "bike rider", "bicyclist"),
    zh=("骑车人", "自行车手", "骑行者", "骑自行车的人"),
    places=("country_road", "mountain_road"),
    height=1.82, mass=67.0, stature=1.77,
    does="rides a bicycle",
)
def cyclist():
    return {
        "outfit": "sports",
        "shirt": "#f0c81c",
        "trousers": "black",
        "coat": "#d8301c",
        "shoes": "white",
        "hat": "bike_helmet",
        "age": 30.0,
        "build": 0.92,
    }
