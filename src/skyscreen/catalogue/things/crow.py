"""A crow."""

from skyscreen.catalogue.entry import thing


@thing(en=("crow", "raven", "blackbird"), zh=("乌鸦",), kind="bird",
    places=("graveyard", "meadow"),
    height=0.28, mass=0.6, sound="flesh")
def crow(kit, colour="black", wings="black", tips="black"):
    return kit.bird(
        colour=colour,
        wings=wings,
        tips=tips,
        length=0.46,
        span=2.0,
        chord=0.42,
        fingers=0.6,
        beak="black",
        legs="black",
        hook=0.2,
        eye_colour="black",
    )
