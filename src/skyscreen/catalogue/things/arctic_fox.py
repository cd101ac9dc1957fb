"""An Arctic fox in its winter coat."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("arctic fox", "white fox"),
    zh=("北极狐", "白狐", "雪狐"),
    kind="quadruped",
    places=("aurora_tundra", "polar_ice"),
    height=0.44,
    mass=5,
    sound="flesh",
)
def arctic_fox(kit, colour="#f1eee8"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="white",
        dark="#d8d4cc",
        pattern="plain",
        withers=0.30,
        back=0.92,
        head=0.19,
        muzzle=0.29,
        muzzle_width=0.060,
        snub=0.5,
        ears="round",
        ear=0.12,
        eye=0.040,
        pupil="full",
        cheeks=0.6,
        tail=0.85,
        tail_up=-0.4,
        tail_width=0.11,
        tail_tuft=0.11,
        fur=0.085,
        locks=6000,
        lock_width=0.007,
    )
