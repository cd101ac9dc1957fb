"""A clownfish: orange, three white bands edged in black."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("clownfish", "clown fish", "anemonefish"),
    zh=("小丑鱼",),
    kind="swimmer",
    height=0.0414,
    mass=0.02,
    sound="flesh",
    places=("ocean",),
)
def clownfish(kit, colour="#f0701c"):
    return kit.fish(
        colour=colour,
        belly="#f08a2c",
        second="#f6f2ea",
        length=0.10,
        deep=0.185,
        wide=0.10,
        bands=1.0,
        fin=0.20,
        dorsal=0.10,
        tail=0.16,
        fork=0.0,
        ridge=2.0,
        blunt=0.85,
        eye=0.036,
    )
