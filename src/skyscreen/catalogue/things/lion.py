"""A lion with his mane."""

from skyscreen.catalogue.entry import thing


@thing(en=("lion",), zh=("狮子",), kind="quadruped", places=("savanna",), height=1.39, mass=190.0, sound="flesh")
def lion(kit, colour="tan"):
    return kit.quadruped(
        colour=colour,
        second="cream",
        dark="chocolate",
        withers=1.05,
        back=0.92,
        chest=0.20,
        width=0.165,
        waist=0.15,
        rump=0.165,
        leg=0.095,
        shank=0.062,
        foot=0.075,
        neck=0.23,
        neck_rise=34.0,
        neck_width=0.19,
        head=0.165,
        muzzle=0.235,
        muzzle_width=0.086,
        whiskers=0.16,
        cheeks=0.3,
        ears="round",
        ear=0.09,
        eye=0.024,
        eye_side=0.2,
        eye_colour=(0.55, 0.34, 0.05),
        tail=0.85,
        tail_up=-0.5,
        tail_width=0.035,
        mane=0.24,
        fur=0.03,
        locks=6000,
        pattern="pale_belly",
        nose="#3a2320",
        nose_size=0.85,
    )
