"""A jaguar: a heavy head on a spotted body."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("jaguar animal", "jaguar"),
    zh=("美洲豹", "美洲虎"),
    kind="quadruped",
    places=("jungle",),
    height=1.02,
    mass=90,
    sound="flesh",
)
def jaguar(kit, colour="#c98a3a"):
    return kit.quadruped(
        colour=colour,
        like="big_cat",
        second="#f2dfb8",
        dark="#140e0a",
        pattern="rosettes",
        withers=0.72,
        head=0.178,
        muzzle_width=0.098,
        width=0.18,
        leg=0.11,
        tail=0.68,
    )
