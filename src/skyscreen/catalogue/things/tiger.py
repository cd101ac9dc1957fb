"""A tiger."""

from skyscreen.catalogue.entry import thing


@thing(en=("tiger", "tiger cub"), zh=("老虎", "虎", "小老虎", "虎崽"), young=("tiger cub", "小老虎", "虎崽"), kind="quadruped",
    places=("jungle",),
    height=1.22, mass=190.0, sound="flesh")
def tiger(kit, colour="orange"):
    return kit.quadruped(
        colour=colour,
        second="white",
        dark="black",
        withers=0.95,
        back=0.98,
        chest=0.20,
        width=0.165,
        waist=0.165,
        rump=0.175,
        leg=0.10,
        shank=0.066,
        foot=0.078,
        neck=0.22,
        neck_rise=30.0,
        neck_width=0.16,
        head=0.165,
        muzzle=0.225,
        muzzle_width=0.088,
        whiskers=0.16,
        cheeks=0.3,
        ears="round",
        ear=0.082,
        eye=0.026,
        eye_side=0.2,
        eye_colour=(0.55, 0.38, 0.06),
        tail=0.85,
        tail_up=-0.35,
        tail_width=0.045,
        fur=0.03,
        locks=7000,
        pattern="stripes",
        nose="#b5776a",
        nose_size=0.85,
    )
