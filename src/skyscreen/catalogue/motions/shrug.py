"""Shrug: palms up, elbows in, the shoulders to the ears, the head aside."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("shrug", "hesitate", "wonder", "doubt", "be confused"),
    zh=("耸肩", "摊手", "疑惑", "犹豫", "困惑", "耸", "无奈", "迟疑"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {"cock": 0.0, "nod": 0.0}),
            (1.0, {**both(hand=(0.34, -0.16, 0.26), way=(0.6, 0.2, 0.8), palm=(0.0, 1.0, 0.1), grip=0.2, elbow=(0.4, -1.0, -0.2)), "cock": 0.20, "nod": -0.06, "lean": -0.05}),
            (1.8, {**both(hand=(0.35, -0.14, 0.26)), "cock": 0.22, "nod": -0.08}), (2.4, {**both(hand=(0.24, -0.36, 0.14)), "cock": 0.0, "nod": 0.06, "lean": 0.0}),
        ), loop=0.5, end=3.6),
    },
)
def shrug(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
