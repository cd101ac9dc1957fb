"""A doe: a deer without antlers."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("doe", "hind", "female deer"),
    zh=("母鹿", "雌鹿"),
    kind="quadruped",
    places=("forest",),
    height=1.5,
    mass=70.0,
    sound="flesh",
)
def doe(kit, colour="#9a6a40"):
    return kit.quadruped(
        colour=colour,
        like="deer",
        second="cream",
        dark="chocolate",
        pattern="pale_belly",
        withers=1.0,
        neck=0.38,
        ear=0.17,
        mass=70.0,
    )
