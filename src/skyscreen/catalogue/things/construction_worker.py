"""A builder: hard hat, orange vest, hammer."""

from skyscreen.catalogue.person import person


@person(
    en=("construction worker", "builder", "bricklayer", "road worker", "roofer", "labourer", "laborer"),
    zh=("建筑工人", "民工", "施工人员", "泥瓦匠", "瓦工", "修路工人", "筑路工人", "装修工人", "建筑工"),
    places=("construction_site",),
    height=1.82, mass=80.0, stature=1.78,
    does="hammers",
)
def construction_worker():
    return {
        "outfit": "workwear",
        "shirt": "#c9c2b0",
        "trousers": "#34486a",
        "shoes": "#5a3a20",
        "hat": "hard_hat",
        "holds": "hammer",
        "skin": "tan",
        "age": 36.0,
        "build": 1.08,
    }
