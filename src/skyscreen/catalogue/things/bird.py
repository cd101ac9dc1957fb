"""A small bird."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("bird",),
    zh=("鸟", "鸟儿", "小鸟", "飞鸟"),
    kind="bird",
    height=0.14,
    mass=0.05,
    sound="flesh",
)
def bird(kit, colour="cream", wings="brown", tips="chocolate"):
    return kit.bird(
        colour=colour,
        wings=wings,
        tips=tips,
        length=0.22,
        span=1.7,
        chord=0.40,
        body=0.20,
        head=0.14,
        neck=0.02,
        beak="charcoal",
        beak_length=0.08,
        hook=0.1,
        leg=0.16,
        legs="brown",
        tail=0.30,
        eye_colour="black",
    )
