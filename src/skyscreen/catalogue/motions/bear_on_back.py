"""Carry somebody on the back: leaning forward, the hands under the thighs."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("carry on the back", "piggyback", "give a piggyback"),
    zh=("背在背上", "驮", "背孩子", "背起"),
    rigs=("biped",), travels=True, speed=1.0, target="optional",
    bears=(-0.16, -0.19, "back"),
    keys={
        "biped": Keys((
            (0.5, {**both(hand=(0.20, -0.36, 0.00), way=(-0.4, 0.0, 0.9), palm=(-0.3, 0.9, -0.2), grip=0.7, elbow=(0.8, -0.3, -0.9)),
                   "lean": 0.26, "nod": -0.16}),
            (1.6, {"bend": 0.02}), (2.7, {"bend": -0.02, "lean": 0.28}),
        ), loop=0.5, end=3.4),
    },
)
def bear_on_back(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
