"""A fantail goldfish."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("goldfish",),
    zh=("金鱼",),
    kind="swimmer",
    places=("living_room",),
    height=0.115,
    mass=0.12,
    sound="flesh",
)
def goldfish(kit, colour="#e8661a", belly="#f2b04a", second="white"):
    return kit.fish(
        colour=colour,
        belly=belly,
        second=second,
        length=0.16,
        deep=0.2,
        wide=0.15,
        bands=0.0,
        fin=0.26,
        dorsal=0.2,
        tail=0.34,
        blunt=0.8,
        eye=0.04,
    )
