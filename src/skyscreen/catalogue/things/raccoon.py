"""A raccoon: black mask, ringed tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("raccoon",),
    zh=("浣熊",),
    kind="quadruped",
    places=("forest",),
    height=0.42,
    mass=8.0,
    sound="flesh",
)
def raccoon(kit, colour="#80796f"):
    return kit.quadruped(
        colour=colour,
        second="#d8d2c4",
        dark="#1c1a18",
        withers=0.28,
        back=0.82,
        chest=0.23,
        width=0.21,
        waist=0.24,
        rump=0.27,
        belly=0.03,
        hump=0.05,
        leg=0.09,
        shank=0.06,
        foot=0.07,
        bend=0.75,
        stance=0.15,
        neck=0.2,
        neck_rise=28.0,
        neck_width=0.17,
        head=0.22,
        muzzle=0.32,
        muzzle_width=0.085,
        snub=0.5,
        ears="round",
        ear=0.16,
        eye=0.045,
        eye_side=0.45,
        pupil="full",
        tail=0.85,
        tail_up=0.25,
        tail_width=0.1,
        tail_tuft=0.06,
        fur=0.08,
        locks=7000,
        lock_width=0.009,
        pattern="raccoon",
    )
