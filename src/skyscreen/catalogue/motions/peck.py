"""Peck: the whole bird tips, the bill strikes three times, and up to look round."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=(
        "peck", "pick at", "peck at", "eat seeds", "forage", "catch", "snatch", "grab", "build", "build a nest",
        "gather",
    ),
    zh=("啄", "啄食", "觅食", "抓", "捉", "捕食", "叼", "啄米", "筑巢", "搭窝", "衔泥", "敲树干", "啄树干", "啄个不停"),
    rigs=("bird",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "bird": Keys(
            (
                (0.4, {"pitch": 0.10, "nod": 0.0, "drop": 0.0, "look": 0.0}),
                (0.58, {"pitch": 1.02, "nod": 1.45, "drop": 0.05}),
                (0.72, {"pitch": 0.80, "nod": 1.10}),
                (0.84, {"pitch": 1.04, "nod": 1.50, "look": 0.10}),
                (0.98, {"pitch": 0.80, "nod": 1.15}),
                (1.10, {"pitch": 1.02, "nod": 1.45, "look": -0.08, "drop": 0.05}),
                (1.40, {"pitch": 0.0, "nod": -0.15, "drop": 0.0, "look": 0.0}),
                (1.55, {"look": 0.55}),
                (1.85, {"look": 0.55, "nod": -0.10}),
                (2.0, {"look": 0.0, "pitch": 0.10, "nod": 0.0}),
            ),
            loop=0.4,
            end=2.1,
        ),
    },
    noise={"bird": Noise("tap", at=(0.58, 0.84, 1.10))},
)
def peck(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
