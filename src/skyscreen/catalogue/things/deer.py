"""A red deer."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("deer", "doe"),
    zh=("鹿",),
    kind="quadruped",
    places=("forest",),
    height=1.71,
    mass=95.0,
    sound="flesh",
)
def deer(kit, colour="rust"):
    return kit.quadruped(
        colour=colour,
        second="cream",
        dark="chocolate",
        withers=1.10,
        back=0.78,
        chest=0.185,
        width=0.135,
        waist=0.135,
        rump=0.15,
        leg=0.075,
        shank=0.032,
        foot=0.040,
        bend=0.78,
        stance=0.09,
        neck=0.40,
        neck_rise=58.0,
        neck_width=0.095,
        head=0.095,
        head_width=0.85,
        head_pitch=28.0,
        muzzle=0.235,
        muzzle_width=0.050,
        snub=0.62,
        ears="leaf",
        ear=0.15,
        eye=0.030,
        eye_side=0.85,
        pupil="full",
        tail=0.12,
        tail_up=-0.8,
        horns=0.30,
        hooves=True,
        fur=0.018,
        locks=4500,
        pattern="pale_belly",
    )
