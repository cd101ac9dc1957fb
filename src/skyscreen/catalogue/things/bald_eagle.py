"""A bald eagle: a white head and tail on dark wings."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("bald eagle", "sea eagle"),
    zh=("白头鹰", "白头海雕", "雕"),
    kind="bird",
    places=("mountain",),
    height=0.528,
    mass=5,
    sound="flesh",
)
def bald_eagle(kit, colour="#3a281c"):
    return kit.bird(
        colour=colour,
        wings="#35241a",
        tips="#1c130e",
        hood="white",
        length=0.88,
        span=2.4,
        chord=0.42,
        fingers=1.0,
        neck=0.06,
        neck_up=1.1,
        body=0.155,
        head=0.075,
        beak="#e8b01c",
        beak_length=0.105,
        hook=1.0,
        legs="#e8b01c",
        leg=0.16,
        tail=0.24,
        eye_colour="gold",
        thick=1.3,
    )
