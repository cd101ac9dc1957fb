"""A red squirrel with its plume of a tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("squirrel", "baby squirrel"),
    zh=("松鼠", "小松鼠"),
    young=("baby squirrel", "小松鼠"),
    kind="quadruped",
    places=("forest", "park"),
    height=0.2,
    mass=0.35,
    sound="flesh",
    own={"graze": "nibble_upright"},
)
def squirrel(kit, colour="#a5521f"):
    return kit.quadruped(
        colour=colour,
        second="cream",
        dark="maroon",
        withers=0.11,
        back=0.72,
        chest=0.22,
        width=0.19,
        waist=0.21,
        rump=0.27,
        leg=0.1,
        shank=0.062,
        foot=0.08,
        stance=0.13,
        neck=0.22,
        neck_rise=55.0,
        neck_width=0.15,
        head=0.24,
        muzzle=0.29,
        muzzle_width=0.1,
        snub=0.62,
        ears="pointed",
        ear=0.27,
        eye=0.07,
        eye_side=0.7,
        pupil="full",
        tail=1.35,
        tail_up=1.0,
        tail_width=0.115,
        tail_tuft=0.34,
        fur=0.06,
        locks=7000,
        lock_width=0.01,
        pattern="pale_belly",
        nose="chocolate",
    )
