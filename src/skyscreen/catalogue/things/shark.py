"""A shark."""

from skyscreen.catalogue.entry import thing


@thing(en=("shark",), zh=("鲨鱼",), kind="swimmer", places=("reef", "ocean"), height=1.68, mass=600.0, sound="flesh")
def shark(kit, colour="slate", belly="white", second="grey"):
    return kit.fish(
        colour=colour,
        belly=belly,
        second=second,
        length=4.0,
        deep=0.10,
        wide=0.085,
        bands=0.0,
        fin=0.18,
        dorsal=0.12,
        tail=0.20,
        blunt=0.15,
        eye=0.010,
    )
