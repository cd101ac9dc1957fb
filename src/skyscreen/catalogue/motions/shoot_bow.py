"""Shoot a bow: the left arm out, the right draws the string to the cheek, holds, and lets go."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("shoot an arrow", "shoot arrows", "shoot a bow", "draw a bow", "aim an arrow", "do archery", "fire an arrow", "aim at", "take aim"),
    zh=("射箭", "拉弓", "放箭", "张弓", "射", "弯弓", "瞄准", "射落", "射中", "射下", "射穿", "弯弓射箭"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_l", up=(0.0, 0.0, 1.0), front=(0.0, 1.0, 0.0), off=(0.02, 0.07, 0.0), largest=1.8),
    tools=("bow_arrow",),
    prop="bow_arrow",
    keys={
        "biped": Keys((
            (0.6, {"turn": -0.9, "look": 0.8, "hand_l": (0.30, -0.16, 0.30), "way_l": (0.6, 0.1, 0.7), "palm_l": (-0.3, 0.0, 0.9), "grip_l": 1.3, "hand_r": (0.04, -0.18, 0.30), "way_r": (-0.6, 0.0, 0.8),
                   "palm_r": (-0.6, -0.3, -0.5), "grip_r": 1.2, "elbow_r": (1.0, 0.1, -0.2), "foot_l": (0.20, 0.084, 0.06), "toe_l": 0.0, "foot_r": (0.20, 0.084, -0.06), "toe_r": 0.0}),
            (1.2, {"hand_l": (0.52, 0.04, 0.20), "way_l": (1.0, 0.1, 0.3), "hand_r": (-0.24, 0.02, 0.30)}),
            (2.1, {"hand_l": (0.54, 0.05, 0.16), "hand_r": (0.16, 0.06, 0.16), "way_r": (-0.9, 0.1, 0.3), "twist": -0.1, "squint": 0.6, "lean": -0.05}),
            (2.9, {"hand_r": (0.17, 0.06, 0.15)}), (3.0, {"hand_r": (0.30, 0.06, 0.06), "grip_r": 0.2, "squint": 0.1}), (3.6, {"hand_r": (0.28, 0.0, 0.06), "hand_l": (0.54, 0.02, 0.16)}),
            (4.2, {"hand_l": (0.34, -0.16, 0.26), "hand_r": (0.08, -0.20, 0.26), "twist": 0.0, "grip_r": 1.0}),
        ), loop=0.6, end=4.6),
    },
    noise=Noise("bow", at=(2.95,)),
)
def shoot_bow(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
