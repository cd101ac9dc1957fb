"""A leopard: rosettes on gold."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("leopard",),
    zh=("豹", "豹子", "花豹", "金钱豹"),
    kind="quadruped",
    places=("savanna",),
    height=0.898,
    mass=60,
    sound="flesh",
)
def leopard(kit, colour="#cf9a4a"):
    return kit.quadruped(
        colour=colour, like="big_cat", second="#f4e6c8", dark="#1a120c", pattern="rosettes", withers=0.70
    )
