"""A cormorant: black and snake-necked, a hooked bill, a yellow throat."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("cormorant",),
    zh=("鸬鹚", "鱼鹰"),
    kind="bird",
    height=0.62,
    mass=2.5,
    sound="flesh",
    places=("lake", "ocean"),
)
def cormorant(kit, colour="#15171a"):
    return kit.bird(
        colour=colour,
        wings="#1a1c18",
        tips="black",
        length=0.85,
        span=1.6,
        chord=0.30,
        neck=0.20,
        neck_up=1.75,
        body=0.125,
        head=0.055,
        beak="#c9a05c",
        beak_length=0.12,
        hook=0.9,
        legs="black",
        leg=0.10,
        tail=0.22,
        eye_colour="emerald",
        worn=[(kit.ellipsoid(0.028, 0.026, 0.030, kit.material("skin", "#e8b42c"), (0, -0.018, 0.042), 12), "head")],
    )
