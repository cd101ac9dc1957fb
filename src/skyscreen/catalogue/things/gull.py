"""A herring gull."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("gull", "seagull", "albatross", "tern"),
    zh=("海鸥", "信天翁"),
    kind="bird",
    places=("harbour", "beach"),
    height=0.34,
    mass=1.0,
    sound="flesh",
)
def gull(kit, colour="white", wings="silver", tips="black"):
    return kit.bird(
        colour=colour,
        wings=wings,
        tips=tips,
        length=0.55,
        span=2.4,
        fingers=0.1,
    )
