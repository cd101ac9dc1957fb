"""A rabbit."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("rabbit", "bunny", "hare", "baby rabbit"),
    zh=("兔子", "兔", "小兔子", "兔宝宝"),
    young=("baby rabbit", "兔宝宝"),
    kind="quadruped",
    places=("meadow",),
    height=0.4,
    mass=2.5,
    sound="flesh",
)
def rabbit(kit, colour="tan"):
    return kit.quadruped(
        hop=True,
        colour=colour,
        second="white",
        dark="chocolate",
        withers=0.19,
        back=0.72,
        chest=0.24,
        width=0.215,
        waist=0.25,
        rump=0.30,
        belly=0.02,
        leg=0.11,
        shank=0.075,
        foot=0.085,
        stance=0.14,
        neck=0.24,
        neck_rise=50.0,
        neck_width=0.17,
        head=0.25,
        muzzle=0.30,
        muzzle_width=0.105,
        snub=0.7,
        ears="long",
        ear=0.75,
        eye=0.062,
        eye_side=0.75,
        pupil="full",
        tail=0.16,
        tail_up=0.8,
        tail_width=0.10,
        tail_tuft=0.08,
        fur=0.075,
        locks=6000,
        lock_width=0.009,
        pattern="pale_belly",
        nose="#b0706c",
    )
