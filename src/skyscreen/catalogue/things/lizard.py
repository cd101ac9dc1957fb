"""A lizard: splayed legs, a whip of a tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("lizard", "wall lizard"),
    zh=("蜥蜴", "四脚蛇"),
    kind="quadruped",
    height=0.155,
    mass=0.3,
    sound="flesh",
    places=("desert",),
)
def lizard(kit, colour="#5f8a35"):
    return kit.quadruped(
        colour=colour,
        like="lizard",
        second="#d8cf96",
        dark="#2f4a20",
        withers=0.10,
    )
