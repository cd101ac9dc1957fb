"""Nod: the head goes down and up, twice, smaller the second time."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("nod", "agree", "nod along"),
    zh=("点头", "同意"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.3, {"nod": -0.07, "lean": 0.0}),
                (0.6, {"nod": 0.30, "lean": 0.03}),
                (0.95, {"nod": -0.05}),
                (1.25, {"nod": 0.24}),
                (1.6, {"nod": -0.02, "lean": 0.0}),
                (1.85, {"nod": 0.12}),
                (2.2, {"nod": 0.0}),
            ),
            loop=0.3,
            end=3.2,
        ),
    },
)
def nod(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
