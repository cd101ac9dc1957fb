"""A rat: grey-brown, a bare tail as long as itself."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("rat",),
    zh=("大老鼠", "耗子", "田鼠"),
    kind="quadruped",
    places=("cellar", "kitchen"),
    height=0.125,
    mass=0.35,
    sound="flesh",
)
def rat(kit, colour="#6f6358"):
    return kit.quadruped(
        colour=colour,
        like="rodent",
        second="#c9bba8",
        dark="#3a3230",
        withers=0.080,
        back=0.95,
        head=0.25,
        muzzle=0.46,
        muzzle_width=0.095,
        snub=0.5,
        ear=0.20,
        eye=0.055,
        tail=1.9,
        fur=0.05,
    )
