"""A sheep in full fleece."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("sheep", "lamb", "ram"),
    zh=("羊", "绵羊", "小羊", "羔羊", "羊羔"),
    young=("lamb", "小羊", "羔羊", "羊羔"),
    kind="quadruped",
    height=0.89,
    mass=70.0,
    sound="flesh",
)
def sheep(kit, colour="cream"):
    return kit.quadruped(
        colour=colour,
        second="cream",
        dark="charcoal",
        withers=0.72,
        back=0.80,
        chest=0.25,
        width=0.225,
        waist=0.25,
        rump=0.24,
        belly=0.02,
        leg=0.085,
        shank=0.042,
        foot=0.05,
        bend=0.6,
        neck=0.24,
        neck_rise=40.0,
        neck_width=0.14,
        head=0.125,
        head_width=0.85,
        head_pitch=35.0,
        muzzle=0.24,
        muzzle_width=0.062,
        snub=0.75,
        ears="leaf",
        ear=0.15,
        eye=0.025,
        eye_side=0.95,
        pupil="slit",
        tail=0.18,
        tail_up=-1.0,
        hooves=True,
        fur=0.075,
        shag=0.1,
        locks=8000,
        lock_width=0.011,
        pattern="bright_face",
        nose="charcoal",
    )
