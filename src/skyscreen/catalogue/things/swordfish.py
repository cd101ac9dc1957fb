"""A swordfish: a blade for a snout, a sail of a fin."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("swordfish", "marlin", "sailfish"),
    zh=("剑鱼", "旗鱼", "枪鱼"),
    kind="swimmer",
    height=1.02,
    mass=150,
    sound="flesh",
    places=("ocean",),
)
def swordfish(kit, colour="#24406a"):
    return kit.fish(
        colour=colour,
        belly="#e6eaee",
        second="#0f2a5a",
        length=2.4,
        deep=0.095,
        wide=0.07,
        fin=0.14,
        dorsal=0.16,
        tail=0.19,
        fork=1.7,
        ridge=1.3,
        blunt=0.0,
        eye=0.014,
        gloss=0.15,
        worn=[
            (
                kit.tube(
                    [(0, 0.0, 0.45), (0, 0.01, 0.85), (0, 0.02, 1.3)],
                    [0.045, 0.022, 0.004],
                    kit.material("plastic", "#2a3a5a", 0.3),
                    8,
                ),
                "head",
            )
        ],
    )
