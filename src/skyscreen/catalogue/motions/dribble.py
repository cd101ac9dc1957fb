"""Dribble: the ball goes from the hand to the floor and back, knees bent, eyes ahead."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("dribble a ball", "bounce a ball", "bounce the ball", "dribble the ball", "dribble past", "dribble a basketball", "play basketball"),
    zh=("运球", "拍球", "带球", "打篮球", "拍皮球"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", off=(0.06, 0.07, 0.0), largest=0.4),
    bounces=0.36,
    prop="basketball",
    plays=("basketball",),
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.22, -0.20, 0.30), "way_r": (-0.1, -0.1, 1.0), "palm_r": (0.0, -1.0, 0.1), "grip_r": 0.25, "elbow_r": (0.8, -0.4, -0.5),
                   "hand_l": (0.28, -0.16, 0.22), "palm_l": (-0.3, -0.5, 0.6), "way_l": (0.2, 0.2, 1.0), "grip_l": 0.3, "drop": 0.12, "lean": 0.24, "nod": -0.16,
                   "foot_l": (0.14, 0.084, 0.16), "toe_l": 0.0, "foot_r": (0.14, 0.084, -0.12), "toe_r": 0.15}),
            (0.68, {"hand_r": (0.22, -0.36, 0.32), "drop": 0.15, "way_r": (-0.1, -0.6, 0.8)}),
            (0.86, {"hand_r": (0.22, -0.30, 0.32), "drop": 0.14}),
        ), loop=0.5, end=1.06, cues={"drop": 0.70}),
    },
)
def dribble(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
