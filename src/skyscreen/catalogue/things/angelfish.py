"""A tropical fish: a tall yellow disc with dark bars."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("angelfish", "tropical fish", "butterflyfish", "reef fish"),
    zh=("神仙鱼", "热带鱼", "蝴蝶鱼"),
    kind="swimmer",
    height=0.125,
    mass=0.2,
    sound="flesh",
    places=("ocean",),
)
def angelfish(kit, colour="#f2cf2c"):
    return kit.fish(
        colour=colour,
        belly="#f8ec9a",
        second="#1c2a4a",
        length=0.16,
        deep=0.34,
        wide=0.075,
        bands=0.9,
        fin=0.18,
        dorsal=0.22,
        tail=0.18,
        fork=0.2,
        ridge=2.0,
        blunt=0.1,
        eye=0.034,
    )
