"""Drink, of a beast: the head goes down to the water and laps."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys

SPREAD = {"fore_l": (0.05, 0.0, 0.04), "fore_r": (0.05, 0.0, 0.04)}
"""Long legs go apart so that the mouth comes down."""


@motion(
    en=("drink", "lap", "sip", "lick", "drink water"),
    zh=("喝", "喝水", "饮水", "舔", "饮"),
    rigs=("quadruped", "bird"),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys(
            (
                (1.0, {"neck": 0.78, "nod": 1.0, "jaw": 0.1, "tongue": 0.0, "drop": 0.05, "ahead": 0.03, **SPREAD}),
                (1.2, {"nod": 1.06, "tongue": 1.0, "jaw": 0.42}),
                (1.4, {"nod": 0.98, "tongue": 0.3, "jaw": 0.20}),
                (1.6, {"nod": 1.06, "tongue": 1.0, "jaw": 0.42}),
                (1.8, {"nod": 0.98, "tongue": 0.3, "jaw": 0.20}),
                (2.0, {"nod": 1.06, "tongue": 1.0, "jaw": 0.42}),
                (2.2, {"nod": 0.98, "neck": 0.78, "tongue": 0.3, "jaw": 0.20}),
                (2.6, {"tongue": 0.0, "jaw": 0.0}),
                (3.0, {"neck": 0.35, "nod": 0.30}),
                (3.8, {"neck": 0.30, "nod": 0.25, "look": 0.15}),
                (4.4, {"look": 0.0}),
            ),
            loop=1.0,
            end=5.0,
        ),
        "bird": Keys(
            (
                (0.5, {"nod": 1.1, "pitch": 0.65}),
                (0.8, {"nod": 1.15, "pitch": 0.70}),
                (1.5, {"nod": -0.55, "pitch": -0.15}),
                (2.1, {"nod": -0.6}),
                (2.6, {"nod": 0.0, "pitch": 0.0}),
            ),
            loop=0.5,
            end=3.2,
        ),
    },
)
def lap(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
