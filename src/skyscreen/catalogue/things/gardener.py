"""A gardener: straw hat, apron, watering can's hand on a shovel."""

from skyscreen.catalogue.person import person


@person(
    en=("gardener", "florist", "botanist"),
    zh=("园丁", "花匠", "园艺师", "花农", "花店老板", "花店店主", "花艺师", "卖花姑娘"),
    places=("garden",),
    height=1.68, mass=60.0, stature=1.66, feminine=1.0,
    does="waters flowers",
)
def gardener():
    return {
        "outfit": "overalls",
        "shirt": "#e0b8c0",
        "trousers": "#5a7a4a",
        "shoes": "#5a7a3a",
        "hat": "straw",
        "holds": "shovel",
        "style": "braid",
        "age": 50.0,
    }
