"""A giant anteater: a tube of a head, a flag of a tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("anteater", "aardvark"),
    zh=("食蚁兽", "土豚"),
    kind="quadruped",
    places=("savanna", "jungle"),
    height=0.648,
    mass=35,
    sound="flesh",
)
def anteater(kit, colour="#6a5c4c"):
    return kit.quadruped(
        colour=colour,
        second="#e8e0d0",
        dark="#1c1614",
        pattern="badger",
        withers=0.60,
        back=0.98,
        chest=0.21,
        width=0.165,
        waist=0.17,
        rump=0.18,
        leg=0.105,
        shank=0.075,
        foot=0.085,
        stance=0.15,
        neck=0.30,
        neck_rise=2.0,
        neck_width=0.115,
        head=0.105,
        head_pitch=14.0,
        muzzle=0.56,
        muzzle_width=0.045,
        snub=0.5,
        ears="round",
        ear=0.05,
        eye=0.022,
        eye_side=0.8,
        pupil="full",
        tail=1.1,
        tail_up=-0.1,
        tail_width=0.10,
        tail_tuft=0.30,
        fur=0.075,
        shag=0.5,
        locks=6000,
    )
