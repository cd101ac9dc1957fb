"""A house sparrow: chestnut nape, black bib."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("sparrow", "house sparrow", "finch", "wren"),
    zh=("麻雀", "雀"),
    kind="bird",
    places=("garden",),
    height=0.0896,
    mass=0.03,
    sound="flesh",
)
def sparrow(kit, colour="#b8a48c"):
    return kit.bird(
        colour=colour,
        wings="#7a4a28",
        tips="#3a2a1c",
        ruff="#2a2422",
        length=0.155,
        span=1.55,
        chord=0.40,
        neck=0.03,
        body=0.185,
        head=0.105,
        beak="#4a4038",
        beak_length=0.07,
        hook=0.2,
        legs="#b08868",
        leg=0.13,
        tail=0.30,
        eye_colour="black",
    )
