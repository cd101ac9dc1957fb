"""Shake: the wet comes off, from the head to the tail."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("shake", "shake off", "shake itself", "shake itself dry", "shake off water"),
    zh=("抖", "甩", "甩水", "抖动", "抖身子", "抖毛", "甩干"),
    rigs=("quadruped",),
    travels=False,
    speed=0.0,
    target="optional",
    flings=True,
    keys={
        "quadruped": Keys(
            (
                (0.5, {"drop": 0.10, "neck": 0.55, "nod": 0.40, "cock": 0.0, "roll": 0.0, "look": 0.0, "wag": 0.6}),
                # Five turns a second (A. K. Dickerson et al., J. R. Soc. Interface 9, 2012: a dog of 20 kg).
                *((0.6 + 0.1 * k, {"cock": 0.60 * (-1) ** k, "look": 0.2 * (-1) ** k, "roll": -0.39 * (-1) ** k}) for k in range(15)),
                (2.15, {"cock": 0.0, "look": 0.0, "roll": -0.05, "wag": 1.0}),
                (2.4, {"roll": 0.0, "drop": 0.0, "neck": 0.0, "nod": 0.0, "wag": 0.4}),
            ),
            loop=0.5,
            end=2.9,
        ),
    },
)
def shake(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
