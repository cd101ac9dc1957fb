"""A polar bear."""

from skyscreen.catalogue.entry import thing


@thing(en=("polar bear", "polar bear cub"), zh=("北极熊", "小北极熊", "北极熊宝宝"), young=("polar bear cub", "小北极熊", "北极熊宝宝"), kind="quadruped",
    places=("polar_ice",),
    height=1.43, mass=450.0, sound="flesh")
def polar_bear(kit, colour="#f6efe0"):
    return kit.quadruped(
        colour=colour,
        second="snow",
        dark="charcoal",
        withers=1.15,
        back=0.86,
        chest=0.25,
        width=0.225,
        waist=0.24,
        rump=0.25,
        belly=0.03,
        leg=0.125,
        shank=0.095,
        foot=0.11,
        bend=0.6,
        stance=0.16,
        neck=0.30,
        neck_rise=24.0,
        neck_width=0.165,
        head=0.155,
        muzzle=0.27,
        muzzle_width=0.078,
        snub=0.74,
        ears="round",
        ear=0.06,
        eye=0.017,
        eye_side=0.35,
        pupil="full",
        tail=0.08,
        tail_up=-0.5,
        tail_width=0.06,
        fur=0.07,
        shag=0.2,
        locks=7500,
        lock_width=0.008,
    )
