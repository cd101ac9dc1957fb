"""A bulldog: wide chest, pushed-in muzzle, jowls."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("bulldog", "french bulldog", "pug"),
    zh=("斗牛犬", "法斗", "巴哥犬", "八哥犬"),
    kind="quadruped",
    height=0.52,
    mass=24,
    sound="flesh",
)
def bulldog(kit, colour="#c9a87a"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="white",
        dark="#2a201a",
        pattern="bright_face",
        withers=0.37,
        back=0.86,
        chest=0.27,
        width=0.28,
        waist=0.20,
        rump=0.20,
        leg=0.12,
        shank=0.075,
        foot=0.085,
        stance=0.24,
        neck=0.18,
        neck_rise=42.0,
        neck_width=0.24,
        head=0.28,
        head_width=1.08,
        muzzle=0.30,
        muzzle_width=0.155,
        snub=0.95,
        ears="leaf",
        ear=0.15,
        eye=0.058,
        eye_side=0.42,
        pupil="full",
        tail=0.08,
        tail_up=0.4,
        fur=0.012,
        cheeks=0.15,
    )
