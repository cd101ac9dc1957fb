"""A swallow: a forked tail, steel-blue back, rust throat."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("swallow", "barn swallow", "swift", "martin"),
    zh=("燕子", "家燕", "雨燕"),
    kind="bird",
    places=("village",),
    height=0.075,
    mass=0.02,
    sound="flesh",
)
def swallow(kit, colour="#f0e6d8"):
    fork = kit.facet(
        [(0.008, 0, 0.02), (0.020, 0, -0.02), (0.030, 0, -0.085), (0.006, 0, -0.03)],
        kit.material("feather", "#16224a"),
        0.002,
    ).both()
    return kit.bird(
        colour=colour,
        wings="#1c2a5a",
        tips="#101830",
        ruff="#a8401c",
        length=0.19,
        span=1.75,
        chord=0.24,
        neck=0.0,
        body=0.115,
        head=0.085,
        beak="black",
        beak_length=0.045,
        hook=0.1,
        legs="black",
        leg=0.06,
        tail=0.14,
        eye_colour="black",
        worn=[(fork, "tail")],
    )
