"""A sloth: long arms, a smile under a dark mask."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("sloth",),
    zh=("树懒",),
    kind="quadruped",
    places=("jungle",),
    height=0.54,
    mass=5,
    sound="flesh",
)
def sloth(kit, colour="#9a8464"):
    return kit.quadruped(
        colour=colour,
        like="ape",
        second="#e6d6b8",
        dark="#4a3828",
        pattern="raccoon",
        withers=0.42,
        slope=0.06,
        head=0.21,
        muzzle=0.235,
        muzzle_width=0.085,
        ear=0.02,
        eye=0.036,
        pupil="full",
        fur=0.09,
        shag=0.6,
        locks=6000,
        neck_rise=40.0,
        nose="black",
    )
