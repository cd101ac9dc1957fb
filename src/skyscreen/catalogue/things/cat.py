"""A house cat."""

from skyscreen.catalogue.entry import thing

SELF_COLOURED = ("white", "black", "cream", "beige", "navy", "charcoal")
"""Coats that come without bands."""


@thing(
    en=("cat", "kitten", "tabby", "kitty"),
    zh=("猫", "猫咪", "小猫", "猫崽", "小奶猫"),
    young=("kitten", "kitty", "小猫", "猫崽", "小奶猫"),
    kind="quadruped",
    places=("living_room", "garden"),
    height=0.38,
    mass=4.5,
    sound="flesh",
)
def cat(kit, colour="ginger", pattern=""):
    pattern = pattern or ("plain" if colour in SELF_COLOURED else "tabby")
    return kit.quadruped(
        colour=colour,
        pattern=pattern,
        second="cream",
        dark="maroon",
        withers=0.26,
        back=0.98,
        chest=0.20,
        width=0.155,
        waist=0.155,
        rump=0.165,
        leg=0.085,
        shank=0.052,
        foot=0.062,
        neck=0.15,
        neck_rise=48.0,
        neck_width=0.158,
        head=0.215,
        head_width=1.08,
        cheeks=0.35,
        muzzle=0.275,
        muzzle_width=0.10,
        snub=0.72,
        ears="pointed",
        ear=0.20,
        eye=0.054,
        eye_side=0.10,
        eye_colour=(0.20, 0.27, 0.06),
        pupil="slit",
        hood=0.45,
        nose_size=0.62,
        whiskers=0.30,
        tail=0.95,
        tail_up=0.75,
        tail_width=0.055,
        fur=0.05,
        locks=6500,
        lock_width=0.006,
        nose="#9c5a50",
    )
