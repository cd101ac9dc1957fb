"""A white dove."""

from skyscreen.catalogue.entry import thing


@thing(en=("dove", "white dove"), zh=("鸽子", "和平鸽"), kind="bird",
    places=("old_town", "park"),
    height=0.2, mass=0.35, sound="flesh")
def dove(kit, colour="white", wings="white", tips="silver"):
    return kit.bird(
        colour=colour,
        wings=wings,
        tips=tips,
        length=0.33,
        span=1.95,
        chord=0.42,
        body=0.19,
        head=0.10,
        beak="salmon",
        beak_length=0.07,
        legs="coral",
        leg=0.13,
        tail=0.30,
    )
