"""A kingfisher: turquoise back, orange breast, a dagger."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("kingfisher", "bee-eater"),
    zh=("翠鸟", "鱼狗"),
    kind="bird",
    places=("river",),
    height=0.0964,
    mass=0.04,
    sound="flesh",
)
def kingfisher(kit, colour="#e8873a"):
    return kit.bird(
        colour=colour,
        wings="#0f7fb0",
        tips="#0a4a70",
        hood="#0f86b8",
        ruff="#e0761c",
        length=0.18,
        span=1.5,
        chord=0.38,
        neck=0.0,
        body=0.175,
        head=0.135,
        beak="black",
        beak_length=0.26,
        hook=0.0,
        legs="#d8481c",
        leg=0.08,
        tail=0.14,
        eye_colour="black",
    )
