"""Peck: the whole bird tips, the bill strikes twice, and up to look round."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=(
        "peck", "pick at", "peck at", "eat seeds", "forage", "catch", "snatch", "grab", "build", "build a nest",
        "gather",
    ),
    zh=("啄", "啄食", "觅食", "抓", "捉", "捕食", "叼", "啄米", "筑巢", "搭窝", "衔泥"),
    rigs=("bird",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "bird": Keys(
            (
                (0.4, {"pitch": 0.10, "nod": 0.0}),
                (0.62, {"pitch": 0.66, "nod": 1.05}),
                (0.78, {"pitch": 0.52, "nod": 0.80}),
                (0.94, {"pitch": 0.68, "nod": 1.10}),
                (1.3, {"pitch": 0.05, "nod": 0.0}),
                (1.7, {"look": 0.6}),
                (2.2, {"look": -0.5}),
                (2.5, {"look": 0.0, "pitch": 0.0}),
            ),
            loop=0.4,
            end=2.8,
        ),
    },
    noise={"bird": Noise("tap", at=(0.62, 0.94))},
)
def peck(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
