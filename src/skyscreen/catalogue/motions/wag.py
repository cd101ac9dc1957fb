"""Wag the tail: wide and quick, the hips with it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("wag", "wag its tail", "wag tail", "greet happily", "beg"),
    zh=("摇尾巴", "摇尾", "摆尾"),
    rigs=("quadruped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.5, {"wag": 1.0, "neck": -0.10, "nod": -0.05, "roll": 0.025}),
                (0.8, {"roll": -0.025, "drop": 0.015, "wag": 1.0}),
                (1.1, {"roll": 0.025, "cock": 0.10}),
                (1.4, {"roll": -0.025, "drop": 0.0}),
                (1.7, {"roll": 0.025, "cock": -0.08, "nod": -0.10}),
                (2.0, {"roll": -0.025, "drop": 0.015, "wag": 1.0}),
            ),
            loop=0.5,
            end=2.3,
        ),
    },
)
def wag(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
