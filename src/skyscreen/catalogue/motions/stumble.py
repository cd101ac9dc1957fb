"""Stumble: the foot catches, the body pitches over it, the arms go out, two steps, and it is upright again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=(
        "stumble", "trip", "lose balance", "slip", "falter", "stagger", "lose his footing", "trip over", "slip on",
        "lose his balance",
    ),
    zh=(
        "踉跄", "绊", "绊了一下", "趔趄", "打滑", "失去平衡", "滑了一下", "一滑", "脚下一滑", "脚底一滑", "摔进",
        "踩空", "踉踉跄跄", "蹒跚",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        # The trunk goes over by 60 degrees before the foot that catches it is there; the arms row to keep it up.
        "biped": Keys((
            (0.30, {"lean": 0.04, "pitch": 0.0, "drop": 0.02, "ahead": 0.0, "nod": 0.0, "twist": 0.0,
                    "foot_l": (0.10, 0.084, 0.0), "foot_r": (0.10, 0.084, -0.04), **both(toe=0.0, hand=(0.24, -0.40, 0.06))}),
            (0.55, {"lean": 0.60, "pitch": 0.45, "drop": 0.10, "ahead": 0.18, "twist": 0.25, "hand_l": (0.44, 0.20, 0.30),
                    "hand_r": (0.50, -0.05, -0.25), **both(way=(0.4, 0.3, 0.8), palm=(0.0, -0.8, 0.6), grip=0.1),
                    "foot_r": (0.10, 0.30, -0.30), "toe_r": 0.9, "jaw": 0.6, "brow": 0.9, "nod": -0.35}),
            (0.85, {"lean": 0.66, "pitch": 0.42, "drop": 0.26, "ahead": 0.26, "twist": -0.20, "hand_l": (0.50, 0.0, -0.20),
                    "hand_r": (0.44, 0.24, 0.34), "foot_r": (0.12, 0.084, 0.52), "toe_r": 0.0, "roll": -0.12}),
            (1.15, {"lean": 0.50, "pitch": 0.10, "drop": 0.24, "ahead": 0.24, "twist": 0.18, "hand_l": (0.46, 0.22, 0.26),
                    "hand_r": (0.52, 0.06, -0.12), "foot_l": (0.12, 0.084, 0.0), "roll": 0.16}),
            (1.45, {"lean": 0.10, "pitch": -0.24, "drop": 0.10, "ahead": 0.14, "twist": -0.10, "hand_l": (0.54, 0.10, 0.0),
                    "hand_r": (0.50, 0.22, 0.22), "foot_l": (0.12, 0.24, 0.20), "roll": -0.10, "nod": 0.1}),
            (1.80, {"lean": 0.0, "pitch": 0.0, "drop": 0.06, "ahead": 0.08, "twist": 0.0, **both(hand=(0.40, -0.10, 0.16)), "roll": 0.04,
                    "foot_l": (0.11, 0.084, 0.10), "foot_r": (0.11, 0.084, 0.06), "jaw": 0.2, "nod": 0.40}),
            (2.30, {"lean": 0.02, "drop": 0.02, "ahead": 0.02, **both(hand=(0.26, -0.36, 0.10)), "roll": 0.0, "nod": 0.45, "brow": 0.0,
                    "jaw": 0.0, "look": 0.4}),
        ), loop=0.30, end=2.9),
    },
)
def stumble(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
