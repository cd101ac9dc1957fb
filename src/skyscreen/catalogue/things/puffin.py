"""A puffin: a clown's bill, an orange foot."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("puffin", "auk"),
    zh=("海鹦", "海雀"),
    kind="bird",
    height=0.21,
    mass=0.5,
    sound="flesh",
    places=("beach", "ocean"),
)
def puffin(kit, colour="#f1efe9"):
    return kit.bird(
        colour=colour,
        wings="black",
        tips="black",
        hood="#efece6",
        length=0.32,
        span=1.7,
        chord=0.30,
        neck=0.03,
        neck_up=1.6,
        body=0.185,
        head=0.115,
        beak="#e8641c",
        beak_length=0.14,
        hook=0.7,
        legs="#e8641c",
        leg=0.16,
        tail=0.12,
        eye_colour="black",
        thick=1.3,
    )
