"""A chimpanzee: a bare face, ears that stand off."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("chimpanzee", "chimp", "ape", "bonobo"),
    zh=("黑猩猩", "猩猩", "猿"),
    kind="quadruped",
    places=("jungle",),
    height=0.981,
    mass=50,
    sound="flesh",
)
def chimpanzee(kit, colour="#201b1c"):
    return kit.quadruped(
        colour=colour,
        like="ape",
        second="#c99a7c",
        dark="black",
        withers=0.80,
        ear=0.13,
        head=0.175,
        nose="#8a604a",
    )
