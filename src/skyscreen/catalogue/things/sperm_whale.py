"""A sperm whale: a head like a wall."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("sperm whale", "cachalot", "moby dick"),
    zh=("抹香鲸", "白鲸"),
    kind="swimmer",
    height=3.75,
    mass=40000,
    sound="flesh",
    places=("ocean",),
)
def sperm_whale(kit, colour="#55585e"):
    return kit.fish(
        colour=colour,
        belly="#6a6c70",
        second="#4a4c50",
        length=14.0,
        deep=0.125,
        wide=0.095,
        flukes=True,
        fin=0.09,
        dorsal=0.02,
        tail=0.14,
        blunt=1.0,
        eye=0.004,
        worn=[
            (
                kit.blob(
                    [kit.block((0, 0.45, 1.5), (0.85, 1.05, 1.5), 0.7)],
                    kit.material("skin", colour, 0.4, slot="body"),
                    0.3,
                    0.2,
                ),
                "head",
            ),
            (kit.capsule((0, -1.05, 1.0), (0, -0.95, 3.0), 0.22, kit.material("skin", "#c9bcb4"), 12), "head"),
        ],
    )
