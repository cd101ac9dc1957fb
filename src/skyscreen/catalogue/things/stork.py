"""A white stork: black flight feathers, red bill and legs."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("stork", "white stork"),
    zh=("鹳", "白鹳", "送子鸟"),
    kind="bird",
    places=("village",),
    height=1.17,
    mass=3.4,
    sound="flesh",
)
def stork(kit, colour="#f2f0ea"):
    return kit.bird(
        colour=colour,
        wings="white",
        tips="black",
        length=0.95,
        span=2.0,
        chord=0.36,
        fingers=0.8,
        neck=0.22,
        neck_up=1.6,
        body=0.130,
        head=0.056,
        beak="#d8341c",
        beak_length=0.22,
        hook=0.0,
        legs="#d8341c",
        leg=0.55,
        tail=0.14,
        eye_colour="black",
    )
