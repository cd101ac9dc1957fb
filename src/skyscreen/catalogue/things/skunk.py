"""A skunk: two white stripes into a plume of a tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("skunk",),
    zh=("臭鼬",),
    kind="quadruped",
    places=("forest",),
    height=0.319,
    mass=3,
    sound="flesh",
)
def skunk(kit, colour="#17161a"):
    return kit.quadruped(
        colour=colour,
        like="weasel",
        second="white",
        dark="black",
        pattern="skunk",
        withers=0.185,
        back=1.05,
        chest=0.26,
        width=0.24,
        neck=0.26,
        neck_rise=30.0,
        head=0.215,
        muzzle=0.31,
        muzzle_width=0.085,
        snub=0.55,
        tail=1.15,
        tail_up=1.1,
        tail_width=0.14,
        tail_tuft=0.24,
        fur=0.08,
        locks=6000,
        whiskers=0.0,
    )
