"""A crane: long neck, long legs, black primaries."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("crane",),
    zh=("鹤",),
    kind="bird",
    height=1.35,
    mass=8.0,
    sound="flesh",
)
def crane(kit, colour="white", wings="white", tips="black"):
    return kit.bird(
        colour=colour,
        wings=wings,
        tips=tips,
        length=0.95,
        span=2.4,
        chord=0.36,
        neck=0.36,
        neck_up=1.3,
        body=0.14,
        head=0.055,
        beak="olive",
        beak_length=0.16,
        hook=0.0,
        leg=0.62,
        legs="charcoal",
        fingers=0.7,
        tail=0.16,
    )
