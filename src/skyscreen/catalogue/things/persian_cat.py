"""A Persian cat: long silver hair, a flat face, copper eyes."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("persian cat", "longhair cat", "fluffy cat"),
    zh=("波斯猫", "长毛猫", "布偶猫"),
    kind="quadruped",
    places=("living_room",),
    height=0.38,
    mass=5,
    sound="flesh",
)
def persian_cat(kit, colour="#d9d6d2"):
    return kit.quadruped(
        colour=colour,
        like="cat",
        second="white",
        dark="slate",
        pattern="pale_belly",
        eye_colour=(0.55, 0.26, 0.04),
        muzzle=0.225,
        head=0.235,
        fur=0.11,
        shag=0.5,
        cheeks=0.7,
        tail_tuft=0.10,
        tail_width=0.075,
        locks=6000,
        ear=0.17,
        leg=0.10,
        shank=0.065,
    )
