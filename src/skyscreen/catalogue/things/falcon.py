"""A falcon: slate back, barred breast, a dark moustache, pointed wings."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("falcon", "peregrine", "kestrel", "hawk"),
    zh=("隼", "猎隼", "游隼", "猎鹰", "鹰隼"),
    kind="bird",
    places=("canyon", "mountain"),
    height=0.284,
    mass=0.9,
    sound="flesh",
)
def falcon(kit, colour="#e0d2b8"):
    return kit.bird(
        colour=colour,
        wings="#4a5868",
        tips="#222a34",
        hood="#2a323c",
        length=0.48,
        span=2.2,
        chord=0.34,
        fingers=0.1,
        neck=0.04,
        neck_up=1.0,
        body=0.150,
        head=0.088,
        beak="#3a3a3c",
        beak_length=0.075,
        hook=1.1,
        legs="#e0b42c",
        leg=0.17,
        tail=0.32,
        eye_colour="black",
        thick=1.2,
    )
