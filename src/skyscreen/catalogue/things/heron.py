"""A grey heron: a crest, an S of a neck, stilts."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("heron", "grey heron", "bittern"),
    zh=("苍鹭", "鹭"),
    kind="bird",
    height=1.25,
    mass=1.8,
    sound="flesh",
    places=("lake",),
)
def heron(kit, colour="#c9ced2"):
    crest = kit.spikes(
        [((0.012, 0.038, 0.02), (0.016, 0.030, -0.17), 0.010)], kit.material("feather", "black"), 6
    ).both()
    return kit.bird(
        colour=colour,
        wings="#7d8790",
        tips="#2c3238",
        length=0.9,
        span=1.9,
        chord=0.34,
        fingers=0.4,
        neck=0.30,
        neck_up=1.8,
        body=0.115,
        head=0.050,
        beak="#d8a82c",
        beak_length=0.20,
        hook=0.0,
        legs="#8a7a4a",
        leg=0.55,
        tail=0.14,
        eye_colour="gold",
        worn=[(crest, "head")],
    )
