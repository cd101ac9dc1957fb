"""A street vendor: apron, cap, basket."""

from skyscreen.catalogue.person import person


@person(
    en=("vendor", "street vendor", "shopkeeper", "merchant", "seller", "hawker", "grocer", "fishmonger", "greengrocer", "cheesemonger", "stallholder"),
    zh=("小贩", "摊主", "商贩", "店主", "卖家", "货郎", "摊贩", "鱼贩", "鱼贩子", "菜贩", "小商贩"),
    places=("market",),
    height=1.73, mass=70.0, stature=1.7, beard=0.02,
    does="offers an apple",
)
def vendor():
    return {
        "outfit": "half_apron",
        "shirt": "#7a9ab0",
        "dress": "#b8863c",
        "trousers": "#4a4a4c",
        "coat": "#5a6a3a",
        "hat": "cap",
        "holds": "basket",
        "age": 48.0,
        "origin": "east_asian",
        "hair": "black",
    }
