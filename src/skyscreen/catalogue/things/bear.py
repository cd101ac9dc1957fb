"""A brown bear."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("bear", "grizzly", "brown bear", "bear cub", "cub"), zh=("熊", "棕熊", "小熊", "熊崽", "熊宝宝"), young=("bear cub", "cub", "小熊", "熊崽", "熊宝宝"), kind="quadruped",
    places=("forest", "river"),
    height=1.29, mass=300.0, sound="flesh"
)
def bear(kit, colour="brown"):
    return kit.quadruped(
        colour=colour,
        second="#a8835a",
        dark="chocolate",
        withers=1.0,
        back=0.80,
        chest=0.27,
        width=0.24,
        waist=0.25,
        rump=0.25,
        belly=0.03,
        hump=0.07,
        leg=0.125,
        shank=0.095,
        foot=0.10,
        bend=0.6,
        stance=0.16,
        neck=0.22,
        neck_rise=25.0,
        neck_width=0.20,
        head=0.20,
        muzzle=0.29,
        muzzle_width=0.098,
        snub=0.72,
        ears="round",
        ear=0.09,
        eye=0.022,
        eye_side=0.3,
        pupil="full",
        hood=0.75,
        tail=0.08,
        tail_up=-0.5,
        tail_width=0.06,
        fur=0.06,
        shag=0.2,
        locks=7500,
        lock_width=0.009,
        pattern="snout",
        cheeks=0.25,
    )
