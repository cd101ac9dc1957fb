"""A fawn: white spots on red."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("fawn", "deer fawn", "bambi"),
    zh=("小鹿", "幼鹿"),
    kind="quadruped",
    places=("forest",),
    height=0.827,
    mass=9.96,
    sound="flesh",
    young=("fawn", "deer fawn", "小鹿", "幼鹿"),
)
def fawn(kit, colour="#a8622e"):
    kit.young = max(kit.young, 0.8)
    return kit.quadruped(
        colour=colour,
        like="deer",
        second="#f3e6d0",
        dark="chocolate",
        pattern="fawn",
        withers=1.0,
        ear=0.19,
        mass=50.0,
    )
