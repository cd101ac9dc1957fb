"""Spray: the head goes back, the trunk curls up and over, and water shoots out of its end."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("spray", "squirt", "spray water", "squirt water", "shower", "spout water", "spray water at", "hose"),
    zh=("喷水", "喷洒", "喷水柱", "甩水", "用鼻子喷水"),
    rigs=("quadruped",), travels=False, speed=0.0, target="optional",
    exhales=True,
    keys={
        "quadruped": Keys((
            (0.5, {"neck": 0.20, "nod": 0.25, "curl": 0.0}),
            (1.1, {"neck": -0.25, "nod": -0.30, "curl": 1.0, "pitch": -0.04}),
            (1.8, {"neck": -0.22, "nod": -0.25, "curl": 0.92, "look": 0.18}),
            (2.6, {"neck": -0.25, "nod": -0.30, "curl": 1.0, "look": -0.14}),
            (3.3, {"look": 0.0, "curl": 0.95}),
        ), loop=1.1, end=3.5),
    },
)
def spray(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
