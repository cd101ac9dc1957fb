"""Throw: wind up over the back foot, let go, follow through, recover."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys

FEET = {"foot_l": (0.12, 0.084, 0.24), "toe_l": 0.0, "foot_r": (0.12, 0.084, -0.20), "toe_r": 0.0}
"""The left foot stands ahead."""


@motion(
    en=("throw", "toss", "hurl", "fling", "pitch", "cast", "shoot"),
    zh=("扔", "投", "抛", "掷", "丢", "投掷", "投篮", "抛出"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.6,
                    {
                        "hand_r": (0.14, -0.14, 0.24),
                        "grip_r": 0.9,
                        "hand_l": (0.10, -0.16, 0.25),
                        "grip_l": 0.4,
                        "twist": 0.0,
                        "lean": 0.0,
                        "drop": 0.01,
                        "ahead": 0.0,
                        **FEET,
                    },
                ),
                (
                    1.25,
                    {
                        "hand_r": (0.36, 0.14, -0.22),
                        "way_r": (0.1, 0.8, -0.5),
                        "palm_r": (0.0, 0.5, 0.9),
                        "grip_r": 0.9,
                        "elbow_r": (1.0, -0.2, -0.5),
                        "hand_l": (0.10, 0.0, 0.44),
                        "twist": -0.60,
                        "turn": -0.25,
                        "lean": -0.14,
                        "drop": 0.07,
                        "ahead": -0.10,
                        "look": 0.5,
                    },
                ),
                (
                    1.50,
                    {
                        "hand_r": (0.26, 0.34, 0.10),
                        "way_r": (0.0, 1.0, 0.1),
                        "palm_r": (0.0, 0.0, 1.0),
                        "grip_r": 0.7,
                        "hand_l": (0.22, -0.14, 0.16),
                        "twist": 0.10,
                        "turn": 0.1,
                        "lean": 0.02,
                        "drop": 0.05,
                        "ahead": 0.05,
                        "look": 0.0,
                    },
                ),
                (
                    1.66,
                    {
                        "hand_r": (0.08, 0.10, 0.46),
                        "way_r": (-0.1, 0.1, 1.0),
                        "palm_r": (0.0, -1.0, 0.2),
                        "grip_r": 0.1,
                        "hand_l": (0.30, -0.30, -0.06),
                        "twist": 0.45,
                        "lean": 0.20,
                        "drop": 0.06,
                        "ahead": 0.11,
                    },
                ),
                (
                    2.0,
                    {
                        "hand_r": (-0.16, -0.34, 0.20),
                        "way_r": (-0.5, -0.8, 0.2),
                        "grip_r": 0.25,
                        "twist": 0.55,
                        "turn": 0.2,
                        "lean": 0.34,
                        "drop": 0.08,
                        "ahead": 0.12,
                        "elbow_r": (0.8, -0.4, -0.2),
                    },
                ),
                (
                    2.9,
                    {
                        "hand_r": (0.16, -0.38, 0.16),
                        "way_r": (0.0, -0.6, 0.8),
                        "grip_r": 0.4,
                        "hand_l": (0.18, -0.38, 0.14),
                        "twist": 0.0,
                        "turn": 0.0,
                        "lean": 0.02,
                        "drop": 0.01,
                        "ahead": 0.0,
                        "palm_r": (-1.0, 0.0, 0.0),
                    },
                ),
            ),
            loop=0.6,
            end=3.8,
        ),
    },
    holds=Grip("hand_r", off=(0.05, 0.08, 0.0), largest=0.35),
)
def throw(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
