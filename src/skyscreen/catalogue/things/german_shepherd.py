"""A German shepherd: black saddle, pricked ears, a sloping back."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("german shepherd", "alsatian", "police dog"),
    zh=("德国牧羊犬", "警犬", "狼狗", "德牧"),
    kind="quadruped",
    height=0.86,
    mass=34,
    sound="flesh",
)
def german_shepherd(kit, colour="#a8672e"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="#c08a4c",
        dark="#17130f",
        pattern="saddle",
        withers=0.62,
        slope=0.10,
        muzzle=0.285,
        muzzle_width=0.062,
        ears="pointed",
        ear=0.18,
        tail=0.58,
        tail_up=-0.6,
        tail_tuft=0.04,
        fur=0.06,
        locks=6000,
    )
