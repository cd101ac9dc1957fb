"""A trout: bronze, red and black dots, a rosy line."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("trout", "rainbow trout"),
    zh=("鳟鱼", "虹鳟"),
    kind="swimmer",
    height=0.149,
    mass=1.2,
    sound="flesh",
    places=("lake", "river"),
)
def trout(kit, colour="#8a8a52"):
    return kit.fish(
        colour=colour,
        belly="#f0e2c8",
        second="#c8564a",
        length=0.45,
        deep=0.125,
        wide=0.07,
        spots=0.7,
        stripe=0.75,
        fin=0.10,
        dorsal=0.085,
        tail=0.15,
        fork=0.25,
        blunt=0.4,
        eye=0.018,
    )
