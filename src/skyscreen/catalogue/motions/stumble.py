"""Stumble: the foot catches, the body pitches over it, the arms go out, two steps, and it is upright again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=(
        "stumble", "trip", "lose balance", "slip", "falter", "stagger", "lose his footing", "trip over", "slip on",
        "lose his balance",
    ),
    zh=("踉跄", "绊", "绊了一下", "趔趄", "打滑", "失去平衡", "滑了一下", "一滑", "脚下一滑", "脚底一滑", "摔进", "踩空"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.45, {"lean": 0.04, "nod": 0.0}),
            (0.75, {"lean": 0.55, "pitch": 0.30, "drop": 0.10, "ahead": 0.14, **both(hand=(0.34, -0.04, 0.34), way=(0.1, 0.2, 1.0), palm=(0.0, -0.8, 0.6), grip=0.1),
                    "foot_r": (0.10, 0.16, -0.16), "toe_r": 0.7, "foot_l": (0.10, 0.084, 0.06), "toe_l": 0.0, "jaw": 0.3, "brow": 0.7, "nod": -0.3}),
            (1.15, {"lean": 0.60, "pitch": 0.26, "drop": 0.20, "ahead": 0.18, "foot_r": (0.10, 0.084, 0.42), "toe_r": 0.0}),
            (1.6, {"lean": 0.34, "pitch": 0.10, "drop": 0.12, "ahead": 0.14, **both(hand=(0.36, -0.16, 0.16)), "nod": -0.1, "jaw": 0.1}),
            (2.3, {"lean": 0.06, "pitch": 0.0, "drop": 0.02, "ahead": 0.04, "foot_l": (0.10, 0.084, 0.10), "foot_r": (0.10, 0.084, 0.06),
                   **both(hand=(0.26, -0.34, 0.10)), "nod": 0.30, "brow": 0.0}),
            (3.2, {"lean": 0.0, "drop": 0.0, "ahead": 0.0, "nod": 0.10, **dict.fromkeys(("foot_l", "foot_r", "toe_l", "toe_r", "hand_l", "hand_r", "way_l",
                   "way_r", "palm_l", "palm_r", "grip_l", "grip_r"))}),
        ), loop=0.45, end=5.0),
    },
)
def stumble(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
