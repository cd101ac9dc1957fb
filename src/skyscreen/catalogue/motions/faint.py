"""Faint: the hand to the brow, the knees give, and down along the floor."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=(
        "faint", "collapse to the ground", "pass out", "drop dead", "die", "stumble and fall", "fall over",
    ),
    zh=("晕倒", "昏倒", "倒地", "摔倒", "滑倒", "跌倒", "死去"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    once=True,
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.02, 0.18, 0.16), "way_r": (-0.7, 0.6, 0.0), "palm_r": (0.0, 0.2, 1.0), "grip_r": 0.2, "nod": -0.12, "lean": -0.06, "bend": 0.08}),
            (1.0, {"nod": -0.24, "lean": -0.14, "bend": -0.12, "drop": 0.06, "shut": 0.6, "aside": -0.04}),
            (1.5, {"drop": 0.46, "lean": 0.10, "pitch": -0.20, "shut": 1.0, **both(knee=(0.3, 0.6, 0.8)), "foot_l": (0.14, 0.084, 0.20), "foot_r": (0.14, 0.084, 0.16),
                   "hand_r": (0.30, -0.30, 0.10), "hand_l": (0.30, -0.30, 0.04)}),
            (2.0, {"drop": 0.80, "pitch": -1.20, "ahead": -0.24, "lean": 0.0, "nod": -0.10, "shut": 1.0, "foot_l": (0.16, 0.10, 0.46), "foot_r": (0.15, 0.10, 0.40)}),
            (2.3, {"drop": 0.80, "pitch": -1.48, "ahead": -0.28, "nod": 0.0, "shut": 1.0, "foot_l": (0.14, 0.10, 0.56), "foot_r": (0.16, 0.10, 0.52),
                   "toe_l": -0.8, "toe_r": -0.8, "hand_r": (0.44, -0.16, -0.04), "hand_l": (0.34, -0.40, -0.02)}),
        )),
    },
)
def faint(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
