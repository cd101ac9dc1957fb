"""A Siamese cat: dark mask, ears, feet and tail, blue eyes."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("siamese", "siamese cat"),
    zh=("暹罗猫",),
    kind="quadruped",
    places=("living_room",),
    height=0.4,
    mass=4,
    sound="flesh",
)
def siamese_cat(kit, colour="#e6d5b8"):
    return kit.quadruped(
        colour=colour,
        like="cat",
        second="#efe2cc",
        dark="#3a2820",
        pattern="siamese",
        eye_colour=(0.10, 0.28, 0.62),
        waist=0.14,
        head=0.20,
        ear=0.25,
        neck=0.19,
    )
