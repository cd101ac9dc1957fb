"""A giant panda."""

from skyscreen.catalogue.entry import thing


@thing(en=("panda", "giant panda"), zh=("熊猫", "大熊猫"), kind="quadruped",
    places=("bamboo_grove",),
    height=1.14, mass=110.0, sound="flesh")
def panda(kit, colour="snow"):
    return kit.quadruped(
        colour=colour,
        second="snow",
        dark="black",
        withers=0.80,
        back=0.74,
        chest=0.28,
        width=0.265,
        waist=0.275,
        rump=0.27,
        belly=0.03,
        leg=0.135,
        shank=0.105,
        foot=0.10,
        bend=0.55,
        stance=0.17,
        neck=0.19,
        neck_rise=30.0,
        neck_width=0.22,
        head=0.27,
        head_width=1.05,
        muzzle=0.30,
        muzzle_width=0.115,
        snub=0.75,
        ears="round",
        ear=0.13,
        eye=0.034,
        eye_side=0.25,
        pupil="round",
        tail=0.10,
        tail_up=-0.5,
        tail_width=0.08,
        fur=0.055,
        shag=0.1,
        locks=7500,
        lock_width=0.008,
        pattern="panda",
    )
