"""Lean: arms crossed, the weight on one leg, the head tipped."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("lean on", "lean against", "prop himself up", "lean back"),
    zh=("靠", "靠着", "倚", "倚着", "靠在", "倚靠", "斜靠", "斜倚", "偎"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.8, {"aside": 0.07, "roll": -0.07, "bend": 0.05, "lean": -0.05, "hand_l": (-0.10, -0.17, 0.19), "way_l": (-1.0, 0.2, 0.1), "palm_l": (0.0, -0.4, -0.8), "grip_l": 0.5, "elbow_l": (0.8, -1.0, 0.3),
                   "hand_r": (-0.10, -0.14, 0.22), "way_r": (-1.0, 0.3, 0.0), "palm_r": (0.0, -0.4, -0.8), "grip_r": 0.6, "elbow_r": (0.8, -1.0, 0.3), "foot_l": (0.02, 0.10, 0.16), "toe_l": 0.5, "cock": 0.08}),
            (2.6, {"look": 0.35, "nod": 0.06}), (3.4, {"look": 0.3, "toe_l": 0.65}), (3.8, {"toe_l": 0.45}), (4.8, {"look": -0.15, "nod": 0.0}),
        ), loop=0.8, end=6.0),
    },
)
def lean(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
