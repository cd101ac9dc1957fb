"""A zookeeper: khaki shirt and trousers, rubber boots, a bucket hat."""

from skyscreen.catalogue.person import person


@person(
    en=("zookeeper", "zoo keeper", "animal keeper", "park ranger", "forest ranger"),
    zh=("饲养员", "动物园饲养员", "动物饲养员", "公园管理员"),
    places=("zoo",),
    height=1.76, mass=70.0,
    does="waves",
)
def zookeeper():
    return {
        "outfit": "jacket",
        "coat": "#8a7a4c",
        "shirt": "#b8a878",
        "trousers": "#5a5236",
        "shoes": "#3a3022",
        "hat": "bucket",
        "hair": "brown",
        "age": 33.0,
    }
