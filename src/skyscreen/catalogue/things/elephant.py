"""An African elephant: sail ears, bare folded hide."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("elephant", "baby elephant"),
    zh=("大象", "象", "小象", "象宝宝"),
    young=("baby elephant", "小象", "象宝宝"),
    kind="quadruped",
    places=("savanna",),
    height=3.7,
    mass=4500.0,
    sound="flesh",
)
def elephant(kit, colour="grey"):
    return kit.quadruped(
        colour=colour,
        second="grey",
        dark="charcoal",
        withers=2.75,
        back=0.74,
        chest=0.31,
        width=0.29,
        waist=0.27,
        rump=0.26,
        belly=0.03,
        hump=0.0,
        slope=0.02,
        stance=0.17,
        leg=0.13,
        shank=0.10,
        foot=0.098,
        bend=0.25,
        neck=0.16,
        neck_rise=35.0,
        neck_width=0.20,
        head=0.19,
        head_width=0.92,
        dome=0.05,
        ears="fan",
        ear=0.42,
        eye=0.020,
        eye_side=0.75,
        tail=0.35,
        tail_up=-1.0,
        tail_width=0.035,
        trunk=0.95,
        tusks=0.45,
        tusk_curl=0.35,
        fur=0.0,
        cell=0.027,
    )
