"""A woolly mammoth: hump, curled tusks, skirts of hair to the knee."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("mammoth", "woolly mammoth", "mastodon"),
    zh=("猛犸", "猛犸象", "长毛象"),
    kind="quadruped",
    places=("snow_meadow",),
    height=3.65,
    mass=5500.0,
    sound="flesh",
)
def mammoth(kit, colour="#6e5136"):
    return kit.quadruped(
        colour=colour,
        second="#b08a5c",
        dark="#2a1c12",
        withers=2.75,
        back=0.74,
        chest=0.31,
        width=0.29,
        waist=0.27,
        rump=0.26,
        belly=0.03,
        hump=0.16,
        slope=0.12,
        stance=0.17,
        leg=0.13,
        shank=0.10,
        foot=0.098,
        bend=0.25,
        neck=0.16,
        neck_rise=35.0,
        neck_width=0.20,
        head=0.19,
        head_width=0.92,
        dome=0.13,
        ears="fan",
        ear=0.15,
        eye=0.020,
        eye_side=0.75,
        tail=0.35,
        tail_up=-1.0,
        tail_width=0.035,
        trunk=0.95,
        tusks=0.85,
        fur=0.15,
        shag=1.0,
        locks=5600,
        lock_width=0.0145,
        cell=0.036,
    )
