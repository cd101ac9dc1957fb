"""What vessels are filled with: colours of liquids by name, whether light goes through, whether they steam.

`colour` of a clear one is that of white light after 45 mm of it (`materials/liquid.wgsl`), of a cloudy one its albedo.
"""

# ruff: noqa: E501 - one liquid a line
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Drink:
    en: tuple[str, ...]
    zh: tuple[str, ...]
    colour: str
    clear: bool = True
    hot: bool = False
    foam: str = ""
    """Colour of its froth; empty: none."""
    vessel: str = "glass"
    """The thing it is served in when only the liquid is named."""


DRINKS: dict[str, Drink] = {
    "none": Drink((), (), "white"),
    "water": Drink(("cold water", "drinking water", "mineral water"), ("白水", "清水", "凉水", "白开水", "矿泉水"), "#eef9fb"),
    "red wine": Drink(("red wine", "wine", "claret"), ("红酒", "葡萄酒", "红葡萄酒"), "#5a0614", vessel="wine_glass"),
    "white wine": Drink(("white wine",), ("白葡萄酒",), "#f0e0a0", vessel="wine_glass"),
    "rose wine": Drink(("rose wine", "rosé"), ("桃红酒",), "#f0a08c", vessel="wine_glass"),
    "champagne": Drink(("champagne", "sparkling wine", "prosecco"), ("香槟", "香槟酒"), "#f2d98c", foam="#f8f0dc", vessel="wine_glass"),
    "beer": Drink(("beer", "lager", "ale"), ("啤酒",), "#e0a022", foam="#f6efdf"),
    "whisky": Drink(("whisky", "whiskey", "bourbon", "brandy", "cognac", "rum"), ("威士忌", "白兰地", "黄酒"), "#c26a14"),
    "spirit": Drink(("vodka", "gin", "sake", "baijiu"), ("白酒", "清酒", "伏特加"), "#f2fafa"),
    "tea": Drink(("tea", "black tea", "hot tea"), ("茶", "茶水", "热茶", "红茶", "乌龙茶", "普洱茶"), "#b04a10", hot=True, vessel="cup"),
    "green tea": Drink(("green tea", "jasmine tea"), ("绿茶", "茉莉花茶", "龙井茶", "龙井"), "#c4b848", hot=True),
    "iced tea": Drink(("iced tea", "ice tea"), ("冰红茶", "柠檬茶"), "#c86a1e"),
    "coffee": Drink(("coffee", "black coffee", "espresso", "hot coffee"), ("咖啡", "黑咖啡", "热咖啡"), "#1c0d06", False, True, "#8a5a30", "cup"),
    "latte": Drink(("latte", "cappuccino", "milk tea"), ("拿铁", "卡布奇诺"), "#a8794c", False, True, "#efe2cf", "cup"),
    "chocolate": Drink(("hot chocolate", "cocoa", "hot cocoa"), ("热巧克力", "可可"), "#4a2614", False, True, "#9c6a44", "mug"),
    "milk": Drink(("milk", "soy milk", "warm milk"), ("牛奶", "豆浆", "热牛奶"), "#f4efe4", False),
    "orange juice": Drink(("orange juice", "juice", "fruit juice", "mango juice"), ("橙汁", "果汁", "橘子汁", "芒果汁"), "#f08a10", False),
    "apple juice": Drink(("apple juice",), ("苹果汁",), "#e6b440"),
    "tomato juice": Drink(("tomato juice",), ("番茄汁", "西红柿汁"), "#b01c0c", False),
    "grape juice": Drink(("grape juice", "cranberry juice"), ("葡萄汁",), "#6a0c30"),
    "lemonade": Drink(("lemonade", "lemon juice"), ("柠檬水", "柠檬汁"), "#f2ecb4"),
    "cola": Drink(("cola", "soda", "coke"), ("可乐", "汽水"), "#5a2408", foam="#c8a888"),
    "honey": Drink(("honey",), ("蜂蜜",), "#d07c08"),
    "oil": Drink(("olive oil", "cooking oil"), ("橄榄油", "食用油"), "#d8c23c", vessel="bottle"),
    "ink": Drink(("black ink",), ("墨水", "墨汁"), "#06080e", False, vessel="bottle"),
    "potion": Drink(("potion", "magic potion"), ("药水", "魔药"), "#3cc86a", vessel="bottle"),
}


def drink(name: str) -> Drink | None:
    """The liquid of a name, in either language; None where it is not known."""
    key = name.strip().lower().replace("_", " ")
    return DRINKS.get(key) or DRINKS.get(BY_WORD.get(key, ""))


BY_WORD: dict[str, str] = {word: name for name, liquid in DRINKS.items() for word in (*liquid.en, *liquid.zh)}
"""Word, lower case → name in DRINKS."""


def steams(word: str) -> bool:
    """Whether a vessel of it steams; what is no drink is taken for water."""
    found = drink(word)
    return found is not None and found.hot
