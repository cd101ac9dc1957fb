"""An earthworm."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("worm", "earthworm", "maggot", "slug"),
    zh=("虫子", "蚯蚓", "蠕虫", "鼻涕虫"),
    kind="quadruped",
    height=0.011,
    mass=0.01,
    sound="flesh",
    moves="walker",
    motions=("idle",),
    places=("garden",),
)
def earthworm(kit, colour="#c98a7a"):
    return kit.serpent(
        colour=colour,
        belly="#e8b0a0",
        length=0.16,
        girth=0.0055,
        wind=0.06,
        head=0.75,
        pattern="rings",
        eye_colour="black",
        blunt=0.5,
    )
