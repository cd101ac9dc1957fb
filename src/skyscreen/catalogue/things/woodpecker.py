"""A woodpecker: red crown, pied wings, a chisel."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("woodpecker",),
    zh=("啄木鸟",),
    kind="bird",
    places=("forest",),
    height=0.158,
    mass=0.1,
    sound="flesh",
)
def woodpecker(kit, colour="#efe8da"):
    crest = kit.spikes(
        [((0, 0.02, -0.005 + 0.006 * k), (0, 0.044, -0.026 + 0.004 * k), 0.008) for k in range(4)],
        kit.material("feather", "#c01c1c"),
        6,
    )
    return kit.bird(
        colour=colour,
        wings="black",
        tips="white",
        hood="#c01c1c",
        length=0.26,
        span=1.7,
        chord=0.36,
        neck=0.06,
        neck_up=1.2,
        body=0.135,
        head=0.095,
        beak="#3a3a3c",
        beak_length=0.17,
        hook=0.0,
        legs="#4a4a48",
        leg=0.10,
        tail=0.26,
        eye_colour="black",
        worn=[(crest, "head")],
    )
