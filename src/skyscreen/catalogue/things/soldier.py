"""A soldier in olive with a steel helmet."""

from skyscreen.catalogue.person import person


@person(
    en=("soldier", "infantryman", "cavalryman", "cavalry", "mounted soldier", "lancer"),
    zh=(
        "士兵", "军人", "战士", "骑兵", "铁骑", "侍卫", "卫兵", "守卫", "禁军", "御林军", "大军", "军队", "兵马",
        "将士", "官兵", "士卒", "千军万马", "千军", "锦衣卫", "解放军", "武警", "新兵", "哨兵", "边防战士", "天兵天将",
        "天兵", "天将", "侍从",
        "敌军", "敌兵", "敌人", "特种兵", "狙击手", "空军",
    ),
    places=("ruined_city", "country_road"),
    height=1.83, mass=82.0, stature=1.8,
    does="marches",
    mounted=("cavalryman", "cavalry", "mounted soldier", "lancer", "骑兵", "铁骑"),
)
def soldier():
    return {
        "coat": "#4c4f2b",
        "trousers": "#4c4f2b",
        "shoes": "black",
        "hair": "brown",
        "age": 26.0,
        "outfit": "uniform",
        "hat": "army",
    }
