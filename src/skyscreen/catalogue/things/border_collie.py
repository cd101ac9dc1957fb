"""A border collie: black with a white collar and blaze."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("border collie", "collie", "sheepdog", "shepherd dog"),
    zh=("边牧", "边境牧羊犬", "牧羊犬"),
    kind="quadruped",
    places=("meadow", "farm"),
    height=0.72,
    mass=19,
    sound="flesh",
)
def border_collie(kit, colour="black"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="white",
        dark="black",
        pattern="collie",
        withers=0.53,
        muzzle=0.265,
        muzzle_width=0.060,
        ears="leaf",
        ear=0.13,
        tail=0.62,
        tail_up=-0.35,
        tail_tuft=0.09,
        fur=0.085,
        shag=0.5,
        locks=6000,
    )
