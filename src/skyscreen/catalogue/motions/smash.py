"""Smash: the thing is raised over the head and thrown down."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("smash", "break", "shatter", "throw down", "smash to pieces"),
    zh=(
        "打碎", "摔碎", "打破", "摔破", "砸", "砸碎", "砸烂", "摔", "砸坏", "击碎", "毁坏", "破坏", "捣毁", "打烂",
        "砸开", "敲碎", "毁", "破门而入", "拆毁", "捣乱", "损坏", "敲开", "撞碎",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="needed",
    keys={
        "biped": Keys(
            (
                (0.3, {"hand_r": (0.12, -0.14, 0.30), "way_r": (-0.3, 0.0, 1.0), "palm_r": (-1.0, 0.0, -0.2), "grip_r": 1.0, "elbow_r": (0.6, -0.9, -0.1), "nod": 0.08}),
                (0.95, {"hand_r": (0.20, 0.44, 0.10), "way_r": (0.0, 1.0, 0.0), "palm_r": (0.0, 0.1, 1.0), "elbow_r": (1.0, 0.0, 0.1), "lean": -0.12, "nod": -0.1, "drop": -0.01}),
                (1.15, {"hand_r": (0.16, 0.20, 0.42), "way_r": (0.0, 0.3, 1.0), "palm_r": (0.0, -1.0, 0.3), "grip_r": 0.8, "lean": 0.16, "nod": 0.2, "drop": 0.04}),
                (1.28, {"hand_r": (0.10, -0.22, 0.44), "way_r": (0.0, -0.6, 0.8), "grip_r": 0.1, "lean": 0.34, "nod": 0.34, "drop": 0.08}),
                (2.2, {"hand_r": (0.18, -0.40, 0.18), "way_r": (0.0, -0.9, 0.3), "grip_r": 0.4, "lean": 0.12, "nod": 0.44, "drop": 0.02}),
            ),
            cues={"release": 1.2},
        ),
    },
    holds=Grip("hand_r", off=(0.045, 0.075, 0.0), largest=0.7),
    push=2.2,
    once=True,
)
def smash(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
