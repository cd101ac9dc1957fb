"""A shiba: pricked ears, cream cheeks, a tail curled over the back."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("shiba", "shiba inu", "akita"),
    zh=("柴犬", "秋田犬", "田园犬", "中华田园犬", "土狗"),
    kind="quadruped",
    height=0.54,
    mass=10,
    sound="flesh",
)
def shiba(kit, colour="#c9752a"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="#f3e6cc",
        pattern="bib",
        withers=0.39,
        head=0.185,
        muzzle=0.29,
        muzzle_width=0.074,
        snub=0.62,
        ears="pointed",
        ear=0.165,
        eye=0.034,
        pupil="full",
        cheeks=0.55,
        neck_width=0.165,
        neck=0.27,
        tail=0.55,
        tail_up=1.6,
        tail_width=0.075,
        fur=0.055,
        locks=6000,
    )
