"""A pig."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("pig", "piglet"), zh=("猪", "小猪", "猪崽"), young=("piglet", "小猪", "猪崽"), kind="quadruped",
    places=("farm",),
    height=0.92, mass=120.0, sound="flesh"
)
def pig(kit, colour="pink"):
    return kit.quadruped(
        colour=colour,
        second="peach",
        dark="maroon",
        withers=0.72,
        back=0.86,
        chest=0.26,
        width=0.225,
        waist=0.25,
        rump=0.24,
        belly=0.04,
        leg=0.095,
        shank=0.062,
        foot=0.06,
        bend=0.5,
        neck=0.16,
        neck_rise=12.0,
        neck_width=0.21,
        head=0.16,
        head_pitch=25.0,
        muzzle=0.28,
        muzzle_width=0.085,
        snub=0.95,
        ears="pointed",
        ear=0.17,
        eye=0.020,
        eye_side=0.8,
        pupil="full",
        tail=0.20,
        tail_up=0.9,
        tail_width=0.022,
        hooves=True,
        fur=0.0,
        cell=0.014,
        nose="#c9837c",
    )
