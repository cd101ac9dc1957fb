"""A white egret: snow on stilts, a dagger bill."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("egret", "white heron", "little egret"),
    zh=("白鹭", "鹭鸶"),
    kind="bird",
    height=1.17,
    mass=0.9,
    sound="flesh",
    places=("lake",),
)
def egret(kit, colour="#f4f3ef"):
    plume = kit.spikes(
        [((0.008, 0.034, 0.01), (0.014, -0.02, -0.15), 0.006)], kit.material("feather", "white"), 5
    ).both()
    return kit.bird(
        colour=colour,
        wings="white",
        tips="white",
        length=0.85,
        span=1.7,
        chord=0.33,
        neck=0.30,
        neck_up=1.8,
        body=0.105,
        head=0.046,
        beak="#e0a82c",
        beak_length=0.17,
        hook=0.0,
        legs="black",
        leg=0.55,
        tail=0.14,
        eye_colour="gold",
        worn=[(plume, "head")],
    )
