"""A spotted cow."""

from skyscreen.catalogue.entry import thing


@thing(en=("cow", "cattle", "bull", "ox", "calf", "buffalo", "bison"),
       zh=("牛", "奶牛", "黄牛", "水牛"),
       kind="quadruped", height=1.76, mass=600.0, sound="flesh")
def cow(kit, colour="white", pattern="patches"):
    return kit.quadruped(
        colour=colour, pattern=pattern, second="peach", dark="black", withers=1.40, back=0.88, chest=0.24,
        width=0.20, waist=0.235, rump=0.22, belly=0.05, leg=0.090, shank=0.050, foot=0.055, bend=0.6,
        stance=0.13, neck=0.30, neck_rise=28.0, neck_width=0.14, head=0.115, head_width=0.95, head_pitch=42.0,
        muzzle=0.27, muzzle_width=0.082, snub=0.86, ears="leaf", ear=0.14, eye=0.022, eye_side=0.95,
        pupil="full", tail=0.42, tail_up=-1.0, tail_width=0.03, tail_tuft=0.10, horns=0.13, hooves=True,
        fur=0.012, locks=3500, mass=600.0, nose="salmon",
    )
