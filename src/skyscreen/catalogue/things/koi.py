"""A koi: white with vermilion blots, barbels."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("koi", "koi fish", "carp"),
    zh=("锦鲤", "鲤鱼"),
    kind="swimmer",
    height=0.3,
    mass=4,
    sound="flesh",
    places=("lake",),
)
def koi(kit, colour="#f4efe6"):
    barb = kit.tube(
        [(0.018, -0.035, 0.125), (0.030, -0.052, 0.132), (0.036, -0.068, 0.122)],
        [0.005, 0.0035, 0.0015],
        kit.material("skin", "#e0b89a"),
        6,
        smooth=3,
    ).both()
    return kit.fish(
        colour=colour,
        belly="#f6f0e6",
        second="#d8401c",
        length=0.62,
        deep=0.145,
        wide=0.105,
        patches=True,
        fin=0.17,
        dorsal=0.10,
        tail=0.22,
        fork=0.7,
        ridge=1.7,
        blunt=0.75,
        eye=0.018,
        gloss=0.2,
        worn=[(barb, "head")],
    )
