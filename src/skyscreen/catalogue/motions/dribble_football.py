"""Dribble a football: short quick strides, each foot taps the ball on before it, the eyes go from ball to field."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("dribble", "dribble a football", "dribble the football", "dribble a soccer ball", "dribble past defenders", "run with the ball", "dribble a football across"),
    zh=("盘球", "运足球", "带球跑", "带球过人", "盘带"),
    rigs=("biped",), travels=True, speed=2.2, target="optional", bare=True,
    leads=0.36, prop="football",
    keys={
        "biped": Keys((
            (0.0, {**both(hand=(0.34, -0.28, 0.14), way=(0.3, -0.4, 0.8), palm=(-0.2, -0.9, 0.2), grip=0.5, elbow=(0.7, -0.8, -0.4)), "lean": 0.14, "nod": 0.30, "drop": 0.04,
                   "twist": 0.12}),
            (0.25, {"lean": 0.18, "drop": 0.06}), (0.5, {"twist": -0.12, "lean": 0.14, "drop": 0.04}), (0.75, {"lean": 0.18, "drop": 0.06, "nod": 0.05}),
        ), loop=0.0, end=1.0, steps=True),
    },
)
def dribble_football(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
