"""A deer: a brown coat, a pale belly, a buck's branched antlers."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("deer", "buck"),
    zh=("鹿", "梅花鹿"),
    kind="quadruped",
    places=("forest",),
    height=2.04,
    mass=95.0,
    sound="flesh",
)
def deer(kit, colour="#8a5a34", antlers=True):
    bone = kit.material("horn", "#a08a66", 0.55)
    antler = kit.tube([(0.05, 0.10, -0.03), (0.17, 0.26, -0.11), (0.25, 0.46, -0.10), (0.22, 0.64, 0.0)],
                      [0.022, 0.019, 0.014, 0.006], bone, 8, smooth=4)
    for root, tip in (((0.06, 0.14, -0.05), (0.09, 0.22, 0.12)), ((0.20, 0.34, -0.12), (0.30, 0.46, 0.02)),
                      ((0.245, 0.48, -0.10), (0.31, 0.64, -0.06))):
        antler += kit.tube([root, tip], [0.014, 0.005], bone, 6)
    worn = [(antler.both(), "head")] if antlers and kit.young <= 0.4 else []
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
        hooves=True,
        fur=0.018,
        locks=4500,
        pattern="pale_belly",
        worn=worn,
    )
