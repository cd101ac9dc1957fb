"""Chop: the axe or knife goes up over the shoulder and comes down with the whole body."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, both

GRIP = {**both(way=(-0.8, 0.0, 0.6), palm=(-0.2, -0.6, -0.8), grip=1.4, elbow=(1.0, -0.4, -0.1)), **dict.fromkeys(("toe_l", "toe_r"), 0.0),
        "foot_l": (0.15, 0.084, 0.14), "foot_r": (0.15, 0.084, -0.12)}


@motion(
    en=("chop", "cut wood", "split", "split logs", "chop wood", "cut down", "hack"),
    zh=(
        "劈", "砍柴", "劈柴", "砍", "砍树", "伐木", "剁", "砍伐", "斩断", "砍断", "砍倒", "劈开", "剁馅", "斩首",
        "伐", "凿开",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, -0.6, 0.0), up=(0.0, 0.25, 1.0), off=(0.02, 0.07, 0.0), largest=1.4),
    keys={
        "biped": Keys((
            (0.6, {**GRIP, "hand_r": (0.04, -0.22, 0.36), "hand_l": (-0.04, -0.30, 0.34), "lean": 0.16, "drop": 0.06, "nod": 0.15}),
            (1.25, {"hand_r": (0.06, 0.36, 0.0), "hand_l": (-0.02, 0.30, 0.06), "lean": -0.20, "drop": 0.0, "nod": -0.15, "twist": -0.1}),
            (1.45, {"hand_r": (0.05, 0.38, -0.04), "hand_l": (-0.03, 0.32, 0.02), "lean": -0.22}),
            (1.72, {"hand_r": (0.02, -0.20, 0.44), "hand_l": (-0.04, -0.26, 0.42), "lean": 0.40, "drop": 0.16, "nod": 0.2, "twist": 0.05}),
            (1.85, {"hand_r": (0.02, -0.34, 0.38), "hand_l": (-0.04, -0.40, 0.36), "lean": 0.50, "drop": 0.20}),
            (2.3, {"hand_r": (0.02, -0.34, 0.37), "hand_l": (-0.04, -0.40, 0.35), "lean": 0.46, "drop": 0.18}),
        ), loop=0.6, end=2.9),
    },
    noise=Noise("chop", turns=(("hand_r", 1, -1),)),
)
def chop(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
