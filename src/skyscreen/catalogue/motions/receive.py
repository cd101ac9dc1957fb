"""Receive: a hand goes out, takes hold, and brings it home to look at; whoever is given something is glad of it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Pair


@motion(
    en=("receive", "take", "accept", "get", "take over", "collect"),
    zh=(
        "接过", "收到", "收下", "接受", "领", "领取", "接到", "拿走", "收红包", "领奖", "获奖", "收取", "收礼",
        "领到", "认领", "取件", "承接", "接纳", "收养", "收款", "受礼", "获得",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", off=(0.03, 0.08, 0.0), largest=0.6),
    pair=Pair(1.0, "give", {"hand_r": ("hand_r", (0.0, 0.0, 0.0))}),
    keys={
        "biped": Keys((
            (0.7, {"nod": 0.05, "lean": 0.02}),
            (1.25, {"hand_r": (0.03, -0.22, 0.43), "way_r": (-0.1, 0.1, 1.0), "palm_r": (-0.3, 1.0, 0.0), "grip_r": 0.1,
                    "lean": 0.10, "twist": 0.14, "nod": 0.08, "meet_r": 1.0, "brow": 0.6, "smile": 0.5}),
            (1.55, {"hand_r": (0.03, -0.22, 0.43), "grip_r": 0.8, "meet_r": 1.0, "lean": 0.10, "nod": 0.0}),
            (1.85, {"hand_r": (0.05, -0.20, 0.38), "meet_r": 0.0, "grip_r": 0.9}),
            (2.5, {"hand_r": (0.04, -0.16, 0.25), "way_r": (-0.5, 0.4, 0.7), "palm_r": (-0.6, 0.5, -0.4), "hand_l": (0.08, -0.22,
                   0.24), "grip_l": 0.5, "nod": 0.22, "lean": 0.02, "twist": 0.0, "brow": 0.5, "smile": 0.9, "cheek": 0.4, "open": 0.25}),
            (3.3, {"hand_r": (0.05, -0.18, 0.24), "hand_l": (0.08, -0.22, 0.24), "nod": 0.0, "open": 0.1}),
            (4.2, {"hand_r": (0.05, -0.19, 0.24), "nod": 0.14, "smile": 0.8, "brow": 0.2}),
        ), cues={"catch": 1.5}),
    },
)
def receive(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
