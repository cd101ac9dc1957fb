"""Throw: wind up over the back foot, let go before the head, follow through, recover and watch."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Pair

FEET = {"foot_l": (0.12, 0.084, 0.24), "toe_l": 0.0, "foot_r": (0.12, 0.084, -0.20), "toe_r": 0.0}
"""The left foot stands ahead."""


@motion(
    en=("throw", "toss", "hurl", "fling", "pitch", "cast", "shoot", "lob", "shoot hoops", "have a snowball fight", "snowball fight", "have a pillow fight", "pillow fight", "fling at", "pelt"),
    zh=(
        "扔", "投", "抛", "掷", "丢", "投掷", "投篮", "抛出", "扔出", "抛给", "扔给", "打雪仗", "抛绣球",
        "抛掷", "甩出", "扔掉", "丢弃", "甩", "丢掉", "砸向", "抛弃", "投放", "甩掉", "掷出", "打水漂",
        "投石", "扔垃圾", "抛洒", "倾倒", "套圈", "甩开", "倒垃圾", "抛向", "撒出", "抛绳", "投射",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", off=(0.05, 0.08, 0.0), largest=0.45),
    pair=Pair(3.3, "catch", turns=True),
    gives=True,
    prop="ball",
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.14, -0.14, 0.24), "grip_r": 0.9, "hand_l": (0.10, -0.16, 0.25), "grip_l": 0.4, "drop": 0.01,
                   "lean": 0.0, "ahead": 0.0, "twist": 0.0, "elbow_r": (1.0, -0.6, -0.2), **FEET}),
            (1.15, {"hand_r": (0.34, 0.14, -0.20), "way_r": (0.1, 0.8, -0.5), "palm_r": (0.0, 0.5, 0.9), "grip_r": 0.9,
                    "elbow_r": (1.0, -0.2, -0.5), "hand_l": (0.10, 0.0, 0.44), "twist": -0.60, "turn": -0.25, "lean": -0.14,
                    "drop": 0.07, "ahead": -0.10, "look": 0.5}),
            (1.40, {"hand_r": (0.24, 0.34, 0.06), "way_r": (0.0, 1.0, 0.0), "palm_r": (0.0, 0.1, 1.0), "grip_r": 0.8,
                    "hand_l": (0.22, -0.14, 0.16), "twist": 0.05, "turn": 0.05, "lean": 0.0, "drop": 0.05, "ahead": 0.03,
                    "look": 0.0}),
            (1.50, {"hand_r": (0.14, 0.33, 0.36), "way_r": (0.0, 0.8, 0.6), "palm_r": (0.0, -0.4, 0.9), "grip_r": 0.1,
                    "twist": 0.30, "lean": 0.08, "ahead": 0.08}),
            (1.64, {"hand_r": (0.02, 0.02, 0.46), "way_r": (-0.1, 0.0, 1.0), "palm_r": (0.0, -1.0, 0.2), "grip_r": 0.1,
                    "hand_l": (0.30, -0.30, -0.06), "twist": 0.45, "lean": 0.20, "drop": 0.06, "ahead": 0.11}),
            (1.95, {"hand_r": (-0.16, -0.34, 0.20), "way_r": (-0.5, -0.8, 0.2), "grip_r": 0.25, "twist": 0.50, "turn": 0.2,
                    "lean": 0.30, "drop": 0.08, "ahead": 0.12, "elbow_r": (0.8, -0.4, -0.2)}),
            (2.6, {"hand_r": (0.20, -0.42, 0.10), "way_r": (0.0, -0.9, 0.4), "grip_r": 0.4, "hand_l": (0.20, -0.42, 0.08),
                   "twist": 0.0, "turn": 0.0, "lean": 0.03, "drop": 0.01, "ahead": 0.0, "palm_r": (-1.0, 0.0, 0.0)}),
            (3.1, {"hand_r": None, "hand_l": None, "grip_r": None, "grip_l": None, "way_r": None, "palm_r": None,
                   "elbow_r": None, "lean": 0.0, "drop": 0.0, **dict.fromkeys(FEET)}),
        ), cues={"release": 1.47}),
    },
    noise=Noise("whoosh", at=(1.42,)),
)
def throw(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
