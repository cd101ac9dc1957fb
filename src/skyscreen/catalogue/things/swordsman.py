"""A wandering swordsman: dark kung-fu dress, hair tied up, a scabbard at his side."""

from skyscreen.catalogue.person import person


@person(
    en=("swordsman", "swordfighter", "wandering swordsman", "wuxia hero", "fencer"),
    zh=(
        "剑客", "侠客", "剑士", "少侠", "大侠", "剑侠", "游侠", "武侠", "剑仙", "剑修", "修仙者", "修士", "侠士",
        "剑圣", "刀客", "仙人", "修仙少年", "剑魔", "镖师", "山贼", "马贼", "土匪",
    ),
    height=1.78, mass=70.0, places=("bamboo_grove", "mountain"),
    does="draws a sword",
)
def swordsman():
    return {
        "outfit": "kung_fu",
        "dress": "#2c3a48",
        "coat": "#8a2a22",
        "trousers": "#20242a",
        "shoes": "black",
        "hair": "black",
        "style": "bun",
        "carries": "scabbard",
        "age": 26.0,
        "origin": "east_asian",
    }
