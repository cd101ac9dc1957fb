"""Carry somebody on the shoulders: a leg to each side of the neck, a hand on each shin."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("carry on the shoulders", "give a shoulder ride"),
    zh=("骑在肩上", "扛在肩上", "驮在肩上"),
    rigs=("biped",), travels=True, speed=1.0, target="optional",
    bears=(0.25, -0.17, "shoulders"),
    keys={
        "biped": Keys((
            (0.5, {**both(hand=(0.12, -0.04, 0.22), way=(-0.2, 0.95, 0.1), palm=(-0.5, 0.1, -0.85), grip=0.9, elbow=(0.7, -0.9, 0.1)),
                   "lean": 0.03, "nod": 0.05, "smile": 0.5}),
            (1.6, {"bend": 0.02}), (2.7, {"bend": -0.02, "nod": 0.02}),
        ), loop=0.5, end=3.4),
    },
)
def bear_on_shoulders(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
