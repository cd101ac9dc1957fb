"""A fish with bands."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("fish",),
    zh=("鱼", "小鱼", "鱼儿"),
    kind="swimmer",
    height=0.15,
    mass=0.4,
    sound="flesh",
)
def fish(kit, colour="orange", belly="cream", second="white"):
    return kit.fish(
        colour=colour,
        belly=belly,
        second=second,
        length=0.35,
        bands=0.85,
    )
