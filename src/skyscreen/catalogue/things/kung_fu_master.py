"""A kung-fu master: white silk, black belt, white brows."""

from skyscreen.catalogue.person import person


@person(
    en=("kung fu master", "martial artist", "tai chi master", "kung fu fighter", "karate master", "karateka", "judoka"),
    zh=("功夫大师", "武术家", "太极大师", "武林高手", "武术师傅", "习武者", "功夫高手", "掌门"),
    places=("temple", "bamboo_grove"),
    height=1.72, mass=66.0, beard=0.14,
    does="boxes", own={"box": "kung_fu"},
)
def kung_fu_master():
    return {
        "outfit": "kung_fu",
        "dress": "#f2f0ea",
        "coat": "#17161a",
        "trousers": "#f2f0ea",
        "shoes": "black",
        "hair": "silver",
        "style": "short",
        "age": 66.0,
        "origin": "east_asian",
    }
