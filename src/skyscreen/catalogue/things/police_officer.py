"""A police officer in navy with a peaked cap."""

from skyscreen.catalogue.person import person


@person(
    en=("police officer", "policeman", "policewoman", "officer", "cop"),
    zh=("警察", "警官", "民警", "交警", "女警", "女警察", "协警", "辅警", "特警", "警员", "狱警", "巡逻员"),
    places=("city_street",),
    height=1.86, mass=80.0, stature=1.8,
    does="salutes",
)
def police_officer():
    return {"coat": "navy", "trousers": "navy", "hair": "black", "age": 34.0, "outfit": "uniform", "hat": "peaked"}
