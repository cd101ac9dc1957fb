"""A robin: a red breast."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("robin", "redbreast", "songbird"),
    zh=("知更鸟", "红胸鸟"),
    kind="bird",
    places=("garden",),
    height=0.0952,
    mass=0.02,
    sound="flesh",
)
def robin(kit, colour="#d8d0c0"):
    return kit.bird(
        colour=colour,
        wings="#7a6244",
        tips="#4a3a28",
        ruff="#d8561c",
        length=0.145,
        span=1.55,
        chord=0.40,
        neck=0.02,
        body=0.195,
        head=0.115,
        beak="#3a3028",
        beak_length=0.07,
        hook=0.1,
        legs="#6a4a34",
        leg=0.19,
        tail=0.28,
        eye_colour="black",
    )
