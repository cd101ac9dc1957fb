"""Shrug: the shoulders jerk up to the ears, the palms turn up wide apart, the mouth goes down, the head aside; then all drops."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, both

DOWN: Channels = {**both(hand=(0.22, -0.47, 0.06), way=(0.1, -1.0, 0.1), palm=(-1.0, 0.0, 0.1), grip=0.4, elbow=(0.5, -0.6, -0.6)), "hunch": 0.0,
                  "cock": 0.0, "nod": 0.0, "lean": 0.0, "drop": 0.0, "brow": 0.0, "smile": 0.0}
UP: Channels = {**both(hand=(0.40, -0.32, 0.18), way=(0.90, 0.05, 0.40), palm=(0.0, 1.0, 0.1), grip=0.15, elbow=(0.3, -1.0, -0.5)), "hunch": 1.0,
                "cock": 0.24, "nod": -0.04, "lean": -0.06, "drop": 0.02, "brow": 0.9, "smile": -0.7}


@motion(
    en=("shrug", "hesitate", "wonder", "doubt", "be confused", "shrug his shoulders", "shrug her shoulders", "shrug their shoulders"),
    zh=("耸肩", "摊手", "疑惑", "犹豫", "困惑", "耸", "无奈", "迟疑", "耸耸肩", "耸了耸肩"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={
        "biped": Keys((
            (0.4, {**DOWN, "drop": 0.015}), (0.72, UP), (1.25, {**UP, "cock": 0.27, "look": 0.10}), (1.55, {**UP, "hunch": 0.9, "look": -0.10}),
            (1.95, {**DOWN, "hunch": -0.2, "lean": 0.03, "look": 0.0}), (2.5, DOWN),
        ), loop=0.4, end=2.8),
    },
)
def shrug(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
