"""A red panda: white brows, ringed tail, black belly."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("red panda", "firefox"),
    zh=("小熊猫", "红熊猫", "小浣熊"),
    kind="quadruped",
    places=("bamboo_grove",),
    height=0.46,
    mass=5,
    sound="flesh",
)
def red_panda(kit, colour="#a84a1c"):
    return kit.quadruped(
        colour=colour,
        second="#f6ead6",
        dark="#201512",
        pattern="red_panda",
        withers=0.30,
        back=0.92,
        chest=0.23,
        width=0.20,
        waist=0.21,
        rump=0.22,
        leg=0.11,
        shank=0.075,
        foot=0.085,
        stance=0.16,
        neck=0.18,
        neck_rise=36.0,
        neck_width=0.17,
        head=0.245,
        head_width=1.1,
        muzzle=0.29,
        muzzle_width=0.092,
        snub=0.7,
        ears="pointed",
        ear=0.19,
        eye=0.046,
        eye_side=0.2,
        pupil="full",
        cheeks=0.6,
        tail=1.15,
        tail_up=-0.15,
        tail_width=0.11,
        tail_tuft=0.08,
        fur=0.06,
        locks=6000,
        lock_width=0.007,
    )
