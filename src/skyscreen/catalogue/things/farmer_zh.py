"""A farmer of the rice fields: straw hat, hoe."""

from skyscreen.catalogue.person import person


@person(
    en=("rice farmer", "chinese farmer", "farm worker"),
    zh=("农民", "农夫", "老农", "庄稼汉", "农民伯伯", "稻农", "菜农"),
    places=("rice_terraces", "village"),
    height=1.76, mass=62.0, stature=1.68,
    does="digs",
)
def farmer_zh():
    return {
        "outfit": "shirt",
        "shirt": "#d8d4c4",
        "trousers": "#34486a",
        "shoes": "#5a4a34",
        "hat": "conical",
        "holds": "hoe",
        "age": 52.0,
        "origin": "east_asian",
        "skin": "tan",
        "hair": "black",
    }
