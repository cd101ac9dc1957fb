"""A dalmatian: black dots on white."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("dalmatian", "spotted dog"),
    zh=("斑点狗", "斑点犬", "大麦町犬"),
    kind="quadruped",
    height=0.77,
    mass=27,
    sound="flesh",
)
def dalmatian(kit, colour="white"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="white",
        dark="black",
        pattern="dots",
        fur=0.012,
        waist=0.125,
        tail=0.52,
        tail_up=0.4,
        tail_width=0.035,
        ear=0.15,
    )
