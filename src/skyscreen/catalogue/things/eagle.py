"""A bald eagle with fingered wings."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("eagle",),
    zh=("鹰", "老鹰", "雄鹰"),
    kind="bird",
    places=("mountain",),
    height=0.49,
    mass=4.5,
    sound="flesh",
)
def eagle(kit, colour="chocolate", wings="chocolate", tips="black"):
    return kit.bird(
        colour=colour,
        wings=wings,
        tips=tips,
        length=0.85,
        span=2.5,
        chord=0.48,
        fingers=1.0,
        beak="gold",
        beak_length=0.10,
        hook=0.9,
        leg=0.16,
    )
