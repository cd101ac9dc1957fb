"""Shove along: the whole weight against what is heavy and rolls: arms straight, head down, long low steps."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("shove along", "heave along", "push with all his might", "push with all her might"),
    zh=("使劲推", "用力推着"),
    rigs=("biped",), travels=True, speed=0.7, target="optional",
    leads=0.50,
    keys={
        "biped": Keys((
            (0.0, {**both(hand=(0.19, -0.06, 0.50), way=(-0.1, 0.75, 0.65), palm=(0.0, -0.3, 1.0), grip=0.35,
                          elbow=(0.8, -0.8, 0.0)), "lean": 0.44, "pitch": 0.22, "drop": 0.09, "ahead": -0.14,
                   "nod": 0.10, "frown": 0.6, "squint": 0.4}),
            (0.25, {"lean": 0.52, "drop": 0.13, "nod": 0.24, "twist": 0.07}),
            (0.5, {"lean": 0.44, "drop": 0.09, "nod": 0.06, "twist": 0.0}),
            (0.75, {"lean": 0.52, "drop": 0.13, "nod": 0.24, "twist": -0.07}),
        ), loop=0.0, end=1.0, steps=True),
    },
)
def shove_along(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
