"""A magpie: black and white, a long green-black tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("magpie", "blue jay", "jay"),
    zh=("喜鹊", "灰喜鹊", "松鸦"),
    kind="bird",
    places=("garden",),
    height=0.24,
    mass=0.22,
    sound="flesh",
)
def magpie(kit, colour="white"):
    return kit.bird(
        colour=colour,
        wings="#12182a",
        tips="white",
        hood="black",
        ruff="black",
        length=0.40,
        span=1.5,
        chord=0.40,
        fingers=0.4,
        neck=0.05,
        body=0.125,
        head=0.080,
        beak="black",
        beak_length=0.09,
        hook=0.25,
        legs="black",
        leg=0.20,
        tail=0.50,
        eye_colour="black",
    )
