"""Haul: hand over hand on a rope or net that lies in both fists, the weight thrown back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both

ROPE = {**both(way=(-0.7, -0.1, 0.7), palm=(-0.4, -0.4, -0.8), grip=1.4, elbow=(0.9, -0.6, -0.2)),
        "foot_l": (0.12, 0.084, 0.26), "toe_l": -0.05, "foot_r": (0.14, 0.084, -0.16), "toe_r": 0.0}


@motion(
    en=("haul", "haul in", "reel in", "tug of war", "heave", "haul a net", "pull a rope"),
    zh=("收网", "拔河", "拉绳", "拉绳子", "拉网", "拉纤", "起网"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("shaft", at=(0.0, 0.92, 0.0), up=(0.0, 1.0, 0.0), largest=7.0),
    prop="taut_rope",
    tools=("taut_rope", "fishing_net"),
    keys={
        "biped": Keys((
            (0.7, {**ROPE, "hand_l": (0.02, -0.16, 0.46), "hand_r": (0.06, -0.12, 0.30), "lean": 0.20, "drop": 0.10, "ahead": 0.02, "nod": -0.05}),
            (1.5, {"hand_l": (0.02, -0.22, 0.32), "hand_r": (0.06, -0.18, 0.16), "lean": -0.20, "pitch": -0.14, "drop": 0.17, "ahead": -0.20, "nod": 0.18, "twist": -0.12}),
            (1.9, {"lean": -0.22, "pitch": -0.15, "ahead": -0.21}),
            (2.5, {"hand_l": (0.02, -0.16, 0.46), "hand_r": (0.06, -0.12, 0.30), "lean": 0.18, "pitch": 0.0, "ahead": 0.0, "drop": 0.11, "nod": -0.04, "twist": 0.08}),
        ), loop=0.7, end=2.9),
    },
)
def haul(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
