"""A pterosaur: sails of skin, a crested head of bone."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("pterosaur", "pterodactyl", "pteranodon"),
    zh=("翼龙", "无齿翼龙"),
    kind="bird",
    places=("jungle",),
    height=1.41,
    mass=25,
    sound="flesh",
)
def pterosaur(kit, colour="#9a6a42"):
    crest = kit.tube(
        [(0, 0.06, 0.08), (0, 0.16, -0.14), (0, 0.30, -0.46)],
        [0.045, 0.050, 0.008],
        kit.material("horn", "#c8502a", 0.4),
        10,
        smooth=4,
    ).scale(0.35, 1, 1)
    return kit.bird(
        colour=colour,
        wings="#8a5a38",
        tips="#5a3a24",
        length=1.6,
        span=3.2,
        chord=0.44,
        fingers=0.0,
        neck=0.16,
        neck_up=1.2,
        body=0.110,
        head=0.062,
        beak="#c99a5c",
        beak_length=0.36,
        hook=0.12,
        legs="#7a5238",
        leg=0.26,
        tail=0.03,
        eye_colour="amber",
        thick=1.4,
        worn=[(crest, "head")],
    )
