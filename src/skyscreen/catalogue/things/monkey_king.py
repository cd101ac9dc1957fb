"""The Monkey King: gold circlet, pheasant plumes, iron rod."""

from skyscreen.catalogue.person import person


@person(
    en=("monkey king", "sun wukong", "wukong"),
    zh=("孙悟空", "美猴王", "齐天大圣", "悟空", "猴王", "孙行者"),
    places=("floating_islands", "mountain"),
    height=2.04, mass=58.0, stature=1.62, beard=0.04,
)
def monkey_king():
    return {
        "outfit": "kung_fu",
        "dress": "#e0a81c",
        "coat": "#a8281c",
        "trousers": "#a8281c",
        "shoes": "#17161a",
        "hat": "monkey_king",
        "holds": "golden_rod",
        "carries": "monkey_tail",
        "skin": "#d8a878",
        "hair": "#a8702c",
        "eyes": "#c8901c",
        "style": "short",
        "age": 24.0,
        "build": 0.92,
    }
