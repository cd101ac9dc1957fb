"""A horse: hooves, mane and tail of long hair."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("horse", "pony", "stallion", "mare", "foal", "unicorn"),
    zh=("马", "小马", "骏马"),
    kind="quadruped",
    height=2.23,
    mass=500.0,
    sound="flesh",
)
def horse(kit, colour="chestnut"):
    return kit.quadruped(
        colour=colour,
        second="white",
        dark="black",
        withers=1.55,
        back=0.80,
        chest=0.215,
        width=0.165,
        waist=0.185,
        rump=0.19,
        leg=0.085,
        shank=0.040,
        foot=0.048,
        bend=0.72,
        stance=0.10,
        neck=0.46,
        neck_rise=52.0,
        neck_width=0.115,
        head=0.095,
        head_width=0.82,
        head_pitch=48.0,
        muzzle=0.30,
        muzzle_width=0.062,
        snub=0.72,
        ears="pointed",
        ear=0.085,
        eye=0.028,
        eye_side=0.95,
        pupil="full",
        tail=0.30,
        tail_up=-0.7,
        tail_width=0.04,
        tail_tuft=0.42,
        mane=0.19,
        hooves=True,
        fur=0.010,
        locks=3500,
        pattern="points",
    )
