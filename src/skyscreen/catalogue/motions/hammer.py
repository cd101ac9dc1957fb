"""Hammer: short blows from the elbow, the other hand holds the nail, the eyes on it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=("hammer", "nail", "forge", "beat metal", "bang", "drive a nail", "drive nails"),
    zh=("锤", "锤打", "打铁", "钉", "敲钉子", "锻造", "钉钉子"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table",), high=0.9),
    holds=Grip("hand_r", at=(0.0, -0.7, 0.0), up=(0.0, 0.25, 1.0), off=(0.02, 0.07, 0.0), largest=0.7),
    prop="hammer",
    tools=("hammer",),
    keys={
        "biped": Keys((
            (0.5, {"work_r": (0.10, 0.42, -0.24), "way_r": (0.0, 0.9, 0.2), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 1.4, "work_l": (0.07, 0.01, -0.02),
                   "way_l": (-0.4, -0.2, 0.9), "palm_l": (-0.4, -0.9, 0.0), "grip_l": 0.8, "lean": 0.10, "nod": 0.10, "drop": 0.03}),
            (0.72, {"work_r": (0.02, 0.10, -0.22), "way_r": (0.0, 0.0, 1.0), "lean": 0.18, "nod": 0.12}),
            (0.82, {"work_r": (0.03, 0.14, -0.23), "way_r": (0.0, 0.2, 1.0)}),
        ), loop=0.5, end=1.25),
    },
    noise=Noise("hammer", turns=(("work_r", 1, -1),)),
)
def hammer(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
