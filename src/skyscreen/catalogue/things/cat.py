"""A house cat."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("cat", "kitten", "tabby"),
    zh=("猫", "猫咪", "小猫", "橘猫"),
    kind="quadruped",
    height=0.38,
    mass=4.5,
    sound="flesh",
)
def cat(kit, colour="ginger", pattern="tabby"):
    return kit.quadruped(
        colour=colour,
        pattern=pattern,
        second="cream",
        dark="maroon",
        withers=0.26,
        back=0.98,
        chest=0.185,
        width=0.155,
        waist=0.155,
        rump=0.165,
        leg=0.085,
        shank=0.052,
        foot=0.062,
        neck=0.20,
        neck_rise=48.0,
        neck_width=0.125,
        head=0.205,
        muzzle=0.215,
        muzzle_width=0.085,
        snub=0.62,
        ears="pointed",
        ear=0.20,
        eye=0.066,
        eye_side=0.18,
        eye_colour=(0.30, 0.42, 0.06),
        pupil="slit",
        tail=0.95,
        tail_up=0.75,
        tail_width=0.055,
        fur=0.05,
        locks=6500,
        lock_width=0.006,
        mass=4.5,
        nose="rose",
    )
