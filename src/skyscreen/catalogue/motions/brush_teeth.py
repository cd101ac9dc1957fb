"""Brush the teeth: the fist goes to and fro before the mouth."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("brush teeth", "brush his teeth", "brush her teeth", "brush their teeth", "clean his teeth", "clean her teeth"),
    zh=("刷牙",),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, -0.7, 0.0), up=(0.2, 0.0, 1.0), off=(0.02, 0.06, 0.0), largest=0.3),
    prop="toothbrush",
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.13, 0.09, 0.21), "way_r": (-0.9, 0.3, 0.2), "palm_r": (0.0, -0.2, -1.0), "grip_r": 1.3, "elbow_r": (1.0, -0.2, 0.2), "jaw": 0.35, "wide": 0.6, "nod": 0.06,
                   "cock": 0.06}),
            (0.78, {"hand_r": (0.07, 0.10, 0.22)}), (0.96, {"hand_r": (0.14, 0.09, 0.20)}), (1.14, {"hand_r": (0.07, 0.11, 0.22), "cock": -0.06}),
            (1.32, {"hand_r": (0.13, 0.08, 0.21)}), (1.5, {"hand_r": (0.08, 0.10, 0.22), "cock": 0.02}),
        ), loop=0.6, end=1.68),
    },
    noise=Noise("scrub", turns=(("hand_r", 0, -1),)),
)
def brush_teeth(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
