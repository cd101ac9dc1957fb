"""A giraffe: the long neck, ossicones, a net of patches."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("giraffe", "baby giraffe"),
    zh=("长颈鹿", "小长颈鹿"),
    young=("baby giraffe", "小长颈鹿"),
    kind="quadruped",
    places=("savanna",),
    height=4.7,
    mass=900.0,
    sound="flesh",
)
def giraffe(kit, colour="#d9a860"):
    bone, tuft = kit.material("fur", colour), kit.material("hair", "chocolate")
    horns = kit.tube([(0.07, 0.1, -0.04), (0.085, 0.3, -0.08)], [0.035, 0.026], bone, 8)
    horns = (horns + kit.sphere(0.038, tuft, (0.086, 0.31, -0.083), 10)).both()
    return kit.quadruped(
        nostrils=1.0,
        nose="charcoal",
        colour=colour,
        second="#ead2a2",
        dark="#7a4320",
        withers=2.9,
        back=0.56,
        chest=0.175,
        width=0.125,
        waist=0.135,
        rump=0.135,
        slope=0.1,
        leg=0.062,
        shank=0.03,
        foot=0.036,
        bend=0.45,
        stance=0.085,
        neck=0.62,
        neck_rise=66.0,
        neck_width=0.075,
        head=0.055,
        head_width=0.85,
        head_pitch=38.0,
        muzzle=0.15,
        muzzle_width=0.036,
        snub=0.8,
        ears="leaf",
        ear=0.075,
        eye=0.013,
        eye_side=0.9,
        pupil="full",
        tail=0.3,
        tail_up=-0.9,
        tail_width=0.018,
        tail_tuft=0.12,
        hooves=True,
        fur=0.006,
        locks=3000,
        lock_width=0.003,
        pattern="net",
        cell=0.0195,
        worn=[(horns, "head")],
    )
