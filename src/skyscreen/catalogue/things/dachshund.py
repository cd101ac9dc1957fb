"""A dachshund: a sausage of a dog."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("dachshund", "sausage dog", "wiener dog"),
    zh=("腊肠犬", "腊肠狗", "香肠狗"),
    kind="quadruped",
    height=0.36,
    mass=9,
    sound="flesh",
)
def dachshund(kit, colour="#7a3c1c"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="#c98a4a",
        pattern="pale_belly",
        withers=0.24,
        back=1.75,
        chest=0.30,
        width=0.22,
        waist=0.21,
        rump=0.24,
        leg=0.11,
        shank=0.075,
        foot=0.085,
        stance=0.18,
        neck=0.40,
        neck_rise=52.0,
        neck_width=0.17,
        head=0.23,
        muzzle=0.47,
        muzzle_width=0.085,
        snub=0.66,
        ear=0.30,
        eye=0.05,
        pupil="full",
        tail=0.85,
        tail_up=0.3,
        tail_width=0.05,
        fur=0.015,
    )
