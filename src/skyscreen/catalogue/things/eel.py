"""An eel: a ribbon of muscle."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("eel", "moray", "moray eel"),
    zh=("鳗鱼", "鳗", "海鳗", "黄鳝"),
    kind="swimmer",
    height=0.157,
    mass=3,
    sound="flesh",
    places=("ocean", "lake"),
)
def eel(kit, colour="#5a5a34"):
    return kit.fish(
        colour=colour,
        belly="#d8cc8a",
        second="#2a2a1c",
        length=1.2,
        deep=0.045,
        wide=0.036,
        spots=0.6,
        fin=0.035,
        dorsal=0.035,
        tail=0.05,
        fork=0.0,
        ridge=3.6,
        blunt=0.6,
        eye=0.008,
        gloss=0.15,
    )
