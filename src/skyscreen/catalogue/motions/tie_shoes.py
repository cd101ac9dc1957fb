"""Tie shoes: down on one knee, both hands at the other foot, a loop, a pull."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("tie shoes", "tie his shoes", "tie her shoes", "tie his shoelaces", "tie her shoelaces", "tie shoelaces", "put on his shoes", "put on her shoes", "put on shoes"),
    zh=("系鞋带", "穿鞋", "绑鞋带", "穿上鞋", "换鞋", "脱鞋"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={
        "biped": Keys((
            (0.9, {"drop": 0.44, "lean": 0.85, "pitch": 0.25, "ahead": -0.05, "foot_l": (0.11, 0.084, 0.30), "toe_l": 0.0, "foot_r": (0.11, 0.11, -0.30), "toe_r": 1.1,
                   "knee_l": (0.2, 0.3, 1.0), "knee_r": (0.1, -0.8, 0.6), "ground_l": (0.05, 0.18, 0.36), "ground_r": (-0.16, 0.18, 0.36), "way_l": (-0.4, -0.4, 0.8),
                   "way_r": (-0.4, -0.4, 0.8), "palm_l": (-0.9, -0.2, 0.0), "palm_r": (-0.9, -0.2, 0.0), "grip_l": 1.0, "grip_r": 1.0, "nod": 0.1}),
            (1.4, {"ground_l": (0.12, 0.24, 0.36), "ground_r": (-0.10, 0.24, 0.36)}), (1.8, {"ground_l": (0.04, 0.18, 0.37), "ground_r": (-0.18, 0.19, 0.37)}),
            (2.3, {"ground_l": (0.00, 0.22, 0.36), "ground_r": (-0.14, 0.20, 0.36)}), (2.8, {"ground_l": (0.17, 0.22, 0.34), "ground_r": (-0.05, 0.22, 0.34), "nod": 0.0}),
        ), loop=0.9, end=3.3),
    },
)
def tie_shoes(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
