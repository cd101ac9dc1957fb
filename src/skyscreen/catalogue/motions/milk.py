"""Milk: squatting, the two hands pull down in turn."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, alternate


@motion(
    en=("milk", "milk a cow", "milk the cow"),
    zh=("挤奶", "挤牛奶"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys(alternate(0.5,
            (0.5, {"drop": 0.46, "lean": 0.30, "pitch": 0.12, "nod": 0.15, "ahead": -0.12, "foot_l": (0.18, 0.084, 0.14), "toe_l": 0.0, "foot_r": (0.18, 0.084, 0.08), "toe_r": 0.1,
                   "knee_l": (0.8, 0.2, 1.0), "knee_r": (0.8, 0.2, 1.0), "hand_l": (0.06, -0.16, 0.36), "hand_r": (0.06, -0.32, 0.34), "way_l": (-0.3, 0.5, 0.8),
                   "way_r": (-0.3, 0.3, 0.8), "palm_l": (-1.0, 0.0, 0.0), "palm_r": (-1.0, 0.0, 0.0), "grip_l": 0.8, "grip_r": 1.4}),
        ), loop=0.5, end=1.5),
    },
    noise=Noise("squirt", turns=(("hand_l", 1, -1), ("hand_r", 1, -1))),
)
def milk(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
