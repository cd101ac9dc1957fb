"""A zebra."""

from skyscreen.catalogue.entry import thing


@thing(en=("zebra", "baby zebra"), zh=("斑马", "小斑马"), young=("baby zebra", "小斑马"), kind="quadruped", height=1.83, mass=320.0, sound="flesh")
def zebra(kit, colour="white"):
    return kit.quadruped(
        nostrils=1.0,
        nose="charcoal",
        colour=colour,
        second="white",
        dark="black",
        withers=1.30,
        back=0.80,
        chest=0.215,
        width=0.165,
        waist=0.19,
        rump=0.19,
        leg=0.085,
        shank=0.040,
        foot=0.048,
        bend=0.72,
        stance=0.10,
        neck=0.42,
        neck_rise=50.0,
        neck_width=0.12,
        head=0.10,
        head_width=0.82,
        head_pitch=48.0,
        muzzle=0.30,
        muzzle_width=0.062,
        snub=0.72,
        ears="leaf",
        ear=0.10,
        eye=0.027,
        eye_side=0.95,
        pupil="full",
        tail=0.30,
        tail_up=-0.7,
        tail_width=0.04,
        tail_tuft=0.25,
        mane=0.08,
        hooves=True,
        fur=0.008,
        locks=3500,
        pattern="stripes",
    )
