"""A butcher: white shirt, a long striped apron's red, a white cap."""

from skyscreen.catalogue.person import person


@person(
    en=("butcher", "meat seller"),
    zh=("屠夫", "肉贩", "肉贩子", "卖肉的", "肉铺老板", "猪肉佬", "杀猪匠"),
    places=("market", "wet_market"),
    height=1.80, mass=92.0, beard=0.02,
    does="chops meat",
)
def butcher():
    return {
        "outfit": "half_apron",
        "shirt": "white",
        "dress": "#8c2a2a",
        "trousers": "#3a3a40",
        "shoes": "black",
        "hat": "cap:white",
        "hair": "black",
        "build": 1.2,
        "age": 46.0,
    }
