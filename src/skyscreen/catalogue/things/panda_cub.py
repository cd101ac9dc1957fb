"""A panda cub: a great round head on a short fluffy body."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("panda cub", "baby panda", "little panda"),
    zh=("熊猫宝宝", "小熊猫崽", "熊猫幼崽", "大熊猫幼崽"),
    kind="quadruped",
    height=0.43,
    mass=9.0,
    sound="flesh",
    places=("bamboo_grove",),
)
def panda_cub(kit, colour="snow"):
    return kit.quadruped(
        colour=colour, second="snow", dark="black",
        withers=0.27, back=0.66, chest=0.3, width=0.29, waist=0.32, rump=0.3, belly=0.04,
        leg=0.15, shank=0.125, foot=0.12, bend=0.55, stance=0.18,
        neck=0.16, neck_rise=46.0, neck_width=0.22,
        head=0.35, head_width=1.1, muzzle=0.34, muzzle_width=0.125, snub=0.7,
        ears="round", ear=0.17, eye=0.055, eye_side=0.25, pupil="full",
        tail=0.1, tail_up=-0.4, tail_width=0.09,
        fur=0.045, shag=0.05, locks=4200, lock_width=0.011, pattern="panda", cell=0.034,
    )  # fmt: skip
