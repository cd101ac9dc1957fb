"""Dance together: hand in hand, swaying from foot to foot while the two go round."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Pair, both


@motion(
    en=("dance together", "waltz", "tango", "slow dance", "dance with", "dance the tango", "ballroom dance"),
    zh=("一起跳舞", "共舞", "跳华尔兹", "跳探戈", "双人舞", "翩翩起舞", "跳交谊舞", "对舞"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    pair=Pair(0.78, "", {"hand_l": ("hand_r", (0.0, 0.0, 0.0)), "hand_r": ("hand_l", (0.0, 0.0, 0.0))}, mirror=True,
              alone=False),
    orbits=0.55,
    keys={
        "biped": Keys((
            (0.7, {**both(hand=(0.26, -0.08, 0.32), way=(0.2, 0.3, 1.0), palm=(-0.4, -0.2, 1.0), grip=0.5, elbow=(1.0, -0.5, 0.0),
                          meet=1.0), "aside": 0.0, "bend": 0.0, "drop": 0.01}),
            (1.3, {**both(meet=1.0), "hand_l": (0.34, 0.0, 0.30), "hand_r": (0.28, -0.12, 0.32), "aside": 0.05, "bend": -0.10,
                   "roll": 0.04, "drop": 0.03, "cock": -0.08}),
            (1.9, {**both(hand=(0.28, -0.06, 0.32), meet=1.0), "aside": 0.0, "bend": 0.0, "drop": 0.0, "roll": 0.0}),
            (2.5, {**both(meet=1.0), "hand_l": (0.28, -0.12, 0.32), "hand_r": (0.34, 0.0, 0.30), "aside": -0.05, "bend": 0.10,
                   "roll": -0.04, "drop": 0.03, "cock": 0.08}),
        ), loop=0.7, end=3.1),
    },
)
def dance_together(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
