"""A superhero: cape, emblem, boots."""

from skyscreen.catalogue.person import person


@person(
    en=("superhero", "hero", "superman", "superwoman"),
    zh=("超级英雄", "超人", "英雄", "女超人", "钢铁侠", "蜘蛛侠", "蝙蝠侠", "闪电侠", "奥特曼", "假面骑士"),
    places=("rooftop", "city_street"),
    height=1.86, mass=90.0,
)
def superhero():
    return {
        "outfit": "hero",
        "coat": "#1c3aa0",
        "trousers": "#1c3aa0",
        "dress": "#c8181c",
        "shoes": "#c8181c",
        "carries": "cape",
        "hair": "black",
        "age": 30.0,
        "build": 1.1,
    }
