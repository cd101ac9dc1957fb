"""An ostrich: a bare neck, black plumes, legs of a runner."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("ostrich", "emu", "cassowary"),
    zh=("鸵鸟", "鸸鹋"),
    kind="bird",
    height=2.32,
    mass=110,
    sound="flesh",
    motions=("walk",),
    places=("desert", "savanna"),
)
def ostrich(kit, colour="#1c1a1d"):
    return kit.bird(
        colour=colour,
        wings="#17161a",
        tips="white",
        length=1.25,
        span=1.0,
        chord=0.42,
        neck=0.40,
        neck_up=2.0,
        body=0.235,
        head=0.042,
        beak="#c9a08a",
        beak_length=0.065,
        hook=0.2,
        flat=0.5,
        legs="#c9a08a",
        leg=0.62,
        tail=0.22,
        eye_colour="black",
        thick=1.5,
        hood="#d8b09a",
    )
