"""A corgi: a fox-faced long body on stumps of legs."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("corgi",),
    zh=("柯基", "柯基犬"),
    kind="quadruped",
    places=("park", "living_room"),
    height=0.488,
    mass=12,
    sound="flesh",
)
def corgi(kit, colour="#c07a34"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="white",
        pattern="bib",
        withers=0.29,
        back=1.35,
        chest=0.30,
        width=0.24,
        waist=0.23,
        rump=0.25,
        leg=0.11,
        shank=0.075,
        foot=0.085,
        stance=0.20,
        neck=0.34,
        neck_width=0.21,
        head=0.27,
        muzzle=0.43,
        muzzle_width=0.10,
        snub=0.62,
        ears="pointed",
        ear=0.30,
        eye=0.055,
        cheeks=0.35,
        tail=0.10,
        tail_up=0.5,
        fur=0.07,
        locks=6000,
        lock_width=0.007,
    )
