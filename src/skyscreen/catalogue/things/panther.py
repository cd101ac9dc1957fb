"""A black panther."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("panther", "black panther", "black leopard"),
    zh=("黑豹",),
    kind="quadruped",
    places=("jungle",),
    height=0.898,
    mass=60,
    sound="flesh",
)
def panther(kit, colour="#17161a"):
    return kit.quadruped(
        colour=colour,
        like="big_cat",
        second="#1b191b",
        dark="black",
        pattern="plain",
        withers=0.70,
        eye_colour=(0.40, 0.55, 0.10),
        nose="black",
    )
