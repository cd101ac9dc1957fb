"""A dolphin."""

from skyscreen.catalogue.entry import thing


@thing(en=("dolphin", "porpoise", "baby dolphin"), zh=("海豚", "小海豚"), young=("baby dolphin", "小海豚"), kind="swimmer",
    places=("ocean",),
    height=0.67, mass=150.0, sound="flesh")
def dolphin(kit, colour="slate", belly="white", second="grey"):
    return kit.fish(
        colour=colour,
        belly=belly,
        second=second,
        length=2.4,
        deep=0.095,
        wide=0.090,
        flukes=True,
        fin=0.14,
        dorsal=0.09,
        tail=0.13,
        blunt=0.2,
        eye=0.009,
    )
