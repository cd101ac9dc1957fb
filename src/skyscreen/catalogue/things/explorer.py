"""An explorer: pith helmet, shorts, rucksack."""

from skyscreen.catalogue.person import person


@person(
    en=("explorer", "adventurer", "tomb raider", "raider", "treasure hunter", "ranger"),
    zh=("探险家", "冒险家", "探险者", "寻宝人"),
    places=("jungle",),
    height=1.83, mass=74.0, stature=1.78, beard=0.02,
    does="walks",
)
def explorer():
    return {
        "outfit": "safari",
        "shirt": "#c2a878",
        "trousers": "#a8905c",
        "shoes": "#5a3a20",
        "hat": "pith",
        "holds": "torch",
        "carries": "rucksack",
        "skin": "tan",
        "age": 36.0,
    }
