"""A Chinese dragon: long as a river, antlered, whiskered, it flies without wings."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("dragon", "chinese dragon", "wyvern"),
    zh=("龙", "巨龙", "中国龙", "飞龙", "龙王"),
    kind="bird",
    height=2.5,
    mass=900.0,
    sound="flesh",
    places=("mountain",),
)
def dragon(kit, colour="emerald", belly="gold", mane="vermilion"):
    return kit.dragon(colour=colour, belly=belly, mane=mane)
