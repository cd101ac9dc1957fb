"""Swing: to and fro like a pendulum; who sits on a swing leans with it and draws the legs in."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("swing", "swing to and fro", "swing back and forth", "dangle", "oscillate"),
    zh=("荡秋千", "荡", "摆动", "摇摆", "来回摆动", "荡来荡去"),
    rigs=("rigid", "biped", "vehicle"), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {**both(hand=(0.25, 0.10, 0.12), way=(0.0, 1.0, 0.2), palm=(-0.6, 0.0, 0.8), grip=1.3, elbow=(0.6, -0.8, 0.0)),
                   "lean": -0.12, "nod": -0.05}),
            (1.9, {"lean": 0.18, "nod": 0.10}),
        ), loop=0.5, end=3.3),
    },
)
def swing(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
