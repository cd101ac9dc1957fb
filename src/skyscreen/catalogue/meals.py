"""Meals at a table: by which words and places each is told, and what one eats it with.

The name of a meal is a row of `forge.laying.SETTINGS` and `forge.dishes.DISHES`: what lies before each who sits there,
and the dishes between them. `write.story.meals` reads this.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Meal:
    name: str
    words: str = ""
    """Words of the text (a pattern) that mean it."""
    places: tuple[str, ...] = ()
    """Where it is what one eats."""
    motions: tuple[str, ...] = ()
    """Deeds that belong to it and to no other."""
    foods: tuple[str, ...] = ()
    """Things that are its dishes."""
    tool: str = "fork"
    """What is in the hand of who eats it."""
    language: str = ""
    """Told in this language it is what is meant where nothing else says."""


MEALS: tuple[Meal, ...] = (
    Meal("dumplings", motions=("fold", "roll_out"), foods=("dumplings", "zongzi", "wonton_soup"), tool="chopsticks"),
    Meal("hotpot", r"\bhot ?pot\b|火锅|涮", ("hotpot_restaurant",), foods=("hotpot",), tool="chopsticks"),
    Meal("cake", r"\bbirthday\b|生日", foods=("birthday_cake", "cake", "cupcake")),
    Meal("breakfast", r"\bbreakfast|\bbrunch|早餐|早饭|早点", foods=("cereal_bowl", "pancakes", "waffle", "croissant")),
    Meal("tea", r"\btea\b|\bcoffee\b|喝茶|品茶|下午茶|咖啡",
         ("cafe", "teahouse", "tea_garden", "parlour"), motions=("drink",)),
    Meal("chinese", r"\bchinese\b|\bdumplings\b|\breunion dinner\b|年夜饭|团圆饭|饺子|炒菜",
         ("chinese_restaurant", "noodle_shop", "siheyuan", "spring_festival", "chinese_study", "canteen"),
         foods=("roast_duck", "fish_dish", "bamboo_steamer", "tofu"), tool="chopsticks", language="zh"),
    Meal("dinner", r""),
)
"""The first that fits; the last is what is eaten where nothing says anything else."""
SERVED = (
    "meal", "hotpot", "spaghetti", "steak", "salad", "fish_dish", "roast_duck", "dumplings", "sushi", "pancakes",
    "waffle", "cake", "birthday_cake", "bamboo_steamer", "tofu", "pizza", "sausages", "pot",
)  # fmt: skip
"""Food that stays on the table while one eats of it; what is not named here is held in the hand, or is a bowl."""
