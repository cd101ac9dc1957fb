"""A monkey: long limbs, a curling tail, a bare face."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("monkey", "baboon", "baby monkey"),
    zh=("猴子", "猴", "小猴子", "小猴"),
    young=("baby monkey", "小猴子", "小猴"),
    kind="quadruped",
    places=("jungle",),
    height=0.62,
    mass=9.0,
    sound="flesh",
)
def monkey(kit, colour="#7a5230"):
    return kit.quadruped(
        colour=colour,
        second="#d9a98a",
        dark="#3a2416",
        withers=0.42,
        back=0.62,
        chest=0.2,
        width=0.17,
        waist=0.15,
        rump=0.17,
        leg=0.085,
        shank=0.062,
        foot=0.075,
        bend=0.85,
        stance=0.15,
        neck=0.16,
        neck_rise=62.0,
        neck_width=0.13,
        head=0.215,
        head_width=1.0,
        muzzle=0.215,
        muzzle_width=0.115,
        snub=0.85,
        ears="round",
        ear=0.15,
        eye=0.05,
        eye_side=0.22,
        tail=1.15,
        tail_up=0.95,
        tail_width=0.045,
        fur=0.05,
        locks=6000,
        lock_width=0.007,
        pattern="mask_face",
        nose="#7a4a38",
    )
