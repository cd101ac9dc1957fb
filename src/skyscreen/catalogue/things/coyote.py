"""A coyote: lean and grey, big ears."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("coyote", "jackal"),
    zh=("郊狼", "豺", "胡狼"),
    kind="quadruped",
    places=("desert", "prairie"),
    height=0.83,
    mass=14,
    sound="flesh",
)
def coyote(kit, colour="#9a835f"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="#eee0c4",
        dark="#3a2f26",
        pattern="pale_belly",
        withers=0.56,
        waist=0.12,
        muzzle=0.275,
        muzzle_width=0.050,
        snub=0.55,
        head=0.138,
        ears="pointed",
        ear=0.19,
        tail=0.56,
        tail_up=-0.6,
        tail_width=0.06,
        tail_tuft=0.06,
        fur=0.065,
        locks=6000,
        cheeks=0.3,
        eye_colour=(0.45, 0.30, 0.06),
    )
