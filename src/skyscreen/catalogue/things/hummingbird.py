"""A hummingbird: an emerald with a needle."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("hummingbird",),
    zh=("蜂鸟",),
    kind="bird",
    height=0.0432,
    mass=0.006,
    sound="flesh",
    places=("garden",),
)
def hummingbird(kit, colour="#e8ece0"):
    return kit.bird(
        colour=colour,
        wings="#2a6a4a",
        tips="#4a4a58",
        hood="#0f9a5a",
        ruff="#c81c5a",
        length=0.10,
        span=1.25,
        chord=0.30,
        neck=0.02,
        neck_up=0.9,
        body=0.125,
        head=0.10,
        beak="black",
        beak_length=0.34,
        hook=0.12,
        legs="black",
        leg=0.05,
        tail=0.24,
        eye_colour="black",
    )
