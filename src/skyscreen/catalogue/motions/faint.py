"""Faint: the hand to the brow, the knees give, and down along the floor."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=(
        "faint", "collapse to the ground", "pass out", "drop dead", "die",
    ),
    zh=(
        "晕倒", "昏倒", "倒地", "死去", "晕", "晕厥", "昏迷", "昏厥", "休克", "窒息", "中毒",
        "中暑", "病倒", "倒毙", "毙命", "牺牲", "丧命", "阵亡", "气绝", "断气",
    ),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    once=True,
    keys={
        "quadruped": Keys((
            (0.3, {"drop": 0.02, "roll": 0.1}), (0.9, {"drop": 0.40, "roll": 0.5, "tuck": 0.9, "neck": 0.1, "fore_l": (0.02, 0.24, 0.08),
             "fore_r": (0.02, 0.24, 0.08), "hind_l": (0.04, 0.24, 0.0), "hind_r": (0.04, 0.24, 0.0)}),
            (1.5, {"drop": 0.48, "roll": 1.45, "tuck": 1.0, "neck": 0.0, "fore_l": (0.0, 0.05, 0.06), "fore_r": (0.0, 0.05, 0.02),
                   "hind_l": (0.0, 0.05, 0.0), "hind_r": (0.0, 0.05, 0.04)}), (2.4, {"drop": 0.49, "roll": 1.5}),
        )),
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
