"""Nezha: a boy with two buns, a red sash, a flame-tipped spear."""

from skyscreen.catalogue.person import person


@person(
    en=("nezha", "ne zha"),
    zh=("哪吒", "哪吒三太子"),
    places=("undersea_city", "heaven"),
    height=1.36, mass=32.0,
)
def nezha():
    return {
        "outfit": "kung_fu",
        "dress": "#c8281c",
        "coat": "#d8a82c",
        "trousers": "#c8281c",
        "shoes": "#17161a",
        "holds": "spear",
        "hair": "black",
        "style": "pigtails",
        "skin": "light",
        "age": 10.0,
    }
