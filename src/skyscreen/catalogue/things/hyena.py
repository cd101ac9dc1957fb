"""A hyena: high shoulders, round ears, blotched sloping back."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("hyena",),
    zh=("鬣狗", "斑鬣狗"),
    kind="quadruped",
    places=("savanna",),
    height=1.06,
    mass=55,
    sound="flesh",
)
def hyena(kit, colour="#a98a5e"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="#c9ab80",
        dark="#2a1f16",
        pattern="flecks",
        withers=0.78,
        slope=0.16,
        neck=0.34,
        neck_rise=44.0,
        neck_width=0.15,
        head=0.155,
        muzzle=0.255,
        muzzle_width=0.085,
        snub=0.85,
        ears="round",
        ear=0.13,
        leg=0.085,
        tail=0.32,
        tail_up=-0.7,
        tail_tuft=0.05,
        mane=0.07,
        pupil="full",
        fur=0.04,
    )
