"""Spin on the spot: on the ball of one foot, the other drawn up to the knee, arms that open and close again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

ON_TOE = {"foot_l": (0.012, 0.150, 0.0), "toe_l": 0.75, "knee_l": (0.1, 0.0, 1.0)}
DRAWN = {"foot_r": (0.10, 0.44, 0.06), "toe_r": 1.1, "knee_r": (0.7, 0.2, 0.7)}


@motion(
    en=("spin", "spin round", "whirl", "pirouette", "spin on the ice", "whirl around"),
    zh=(
        "旋转", "转圈", "转了两圈", "转了一圈", "转圈圈", "打转", "原地旋转", "转动身体", "转起圈", "转了三圈",
        "转了几圈", "飞旋",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="none",
    keys={"biped": Keys((
        (0.0, {"drop": -0.05, "aside": 0.06, **ON_TOE, **DRAWN, **both(hand=(0.52, 0.08, 0.16), way=(0.9, 0.1, 0.3), grip=0.15)}),
        (1.2, {**both(hand=(0.54, 0.12, 0.12))}),
        (1.9, {**both(hand=(0.02, -0.10, 0.26), way=(-0.8, 0.4, 0.3), grip=0.3), "foot_r": (0.06, 0.40, 0.08)}),
        (2.9, {**both(hand=(0.02, -0.08, 0.25))}),
        (3.6, {**both(hand=(0.06, 0.56, 0.06), way=(-0.3, 1.0, 0.0), grip=0.2), "nod": -0.1}),
        (4.4, {**both(hand=(0.06, 0.57, 0.05)), "nod": -0.12}),
    ), loop=0.0, end=5.2)},
)
def pirouette(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
