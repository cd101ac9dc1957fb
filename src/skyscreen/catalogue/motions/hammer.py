"""Hammer: short blows from the elbow, the other hand holds the nail, the eyes on it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=("hammer", "nail", "bang", "drive a nail", "drive nails"),
    zh=(
        "锤", "锤打", "钉", "敲钉子", "钉钉子", "敲钉", "凿", "錾", "打桩", "铆接", "钉上", "捶打", "砸钉子", "开凿",
        "打眼", "敲打金属",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table",), high=0.9),
    holds=Grip("hand_r", at=(0.0, -0.7, 0.0), up=(0.0, 0.25, 1.0), off=(0.02, 0.07, 0.0), largest=0.7),
    prop="hammer",
    tools=("hammer",),
    keys={
        "biped": Keys((
            (0.5, {"work_r": (0.14, 0.60, -0.30), "way_r": (0.1, 0.9, -0.35), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 1.4,
                   "elbow_r": (1.0, -0.3, -0.3), "work_l": (0.07, 0.01, -0.02), "way_l": (-0.4, -0.2, 0.9), "palm_l": (-0.4, -0.9, 0.0),
                   "grip_l": 0.8, "lean": 0.02, "nod": 0.10, "drop": 0.01, "twist": -0.16}),
            (0.78, {"work_r": (0.02, 0.10, -0.22), "way_r": (0.0, 0.0, 1.0), "lean": 0.24, "nod": 0.10, "drop": 0.06, "twist": 0.08}),
            (0.88, {"work_r": (0.03, 0.15, -0.23), "way_r": (0.0, 0.2, 1.0), "lean": 0.21}),
        ), loop=0.5, end=1.40),
    },
    noise=Noise("hammer", turns=(("work_r", 1, -1),)),
)
def hammer(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
