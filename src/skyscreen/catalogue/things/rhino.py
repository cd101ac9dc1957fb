"""A white rhinoceros: two horns, armour of folds."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("rhino", "rhinoceros", "baby rhino"),
    zh=("犀牛", "小犀牛"),
    young=("baby rhino", "小犀牛"),
    kind="quadruped",
    places=("savanna",),
    height=2.08,
    mass=2000.0,
    sound="flesh",
)
def rhino(kit, colour="#85827c"):
    horn = kit.material("horn", "#8a7d6a")
    horns = kit.tube([(0, -0.12, 0.5), (0, 0.12, 0.66), (0, 0.4, 0.68)], [0.1, 0.07, 0.008], horn, 12, smooth=5)
    horns += kit.tube([(0, 0.05, 0.34), (0, 0.2, 0.4), (0, 0.3, 0.4)], [0.08, 0.05, 0.008], horn, 12, smooth=4)
    return kit.quadruped(
        colour=colour,
        second="#99948c",
        dark="#55524d",
        withers=1.72,
        back=0.92,
        chest=0.285,
        width=0.25,
        waist=0.27,
        rump=0.265,
        belly=0.03,
        hump=0.1,
        leg=0.125,
        shank=0.085,
        foot=0.09,
        bend=0.3,
        stance=0.16,
        neck=0.26,
        neck_rise=8.0,
        neck_width=0.19,
        head=0.135,
        head_width=0.9,
        head_pitch=38.0,
        muzzle=0.33,
        muzzle_width=0.098,
        snub=0.95,
        ears="leaf",
        ear=0.12,
        eye=0.018,
        eye_side=0.85,
        tail=0.28,
        tail_up=-0.9,
        tail_width=0.03,
        fur=0.0,
        nose="none",
        cell=0.025,
        worn=[(horns, "head")],
    )
