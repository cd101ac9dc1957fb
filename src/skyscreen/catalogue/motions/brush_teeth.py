"""Brush the teeth: the fist goes to and fro before the mouth."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("brush teeth", "brush his teeth", "brush her teeth", "brush their teeth", "clean his teeth", "clean her teeth"),
    zh=("刷牙", "漱口", "漱"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, -0.7, 0.0), up=(0.2, 0.0, 1.0), off=(0.02, 0.06, 0.0), largest=0.3),
    prop="toothbrush",
    keys={
        "biped": Keys((
            (0.6, {"face_r": (0.135, -0.085, 0.165), "way_r": (-0.75, 0.1, 0.6), "palm_r": (-0.1, -1.0, 0.0), "grip_r": 1.3, "elbow_r": (1.0, -0.15, 0.1), "jaw": 0.40, "wide": 0.7,
                   "nod": 0.05, "cock": 0.06}),
            (0.78, {"face_r": (0.075, -0.080, 0.175)}), (0.96, {"face_r": (0.135, -0.075, 0.160)}), (1.14, {"face_r": (0.075, -0.090, 0.175), "cock": -0.08}),
            (1.32, {"face_r": (0.130, -0.100, 0.165)}), (1.5, {"face_r": (0.080, -0.085, 0.175), "cock": 0.02}),
        ), loop=0.6, end=1.68),
    },
    noise=Noise("scrub", turns=(("face_r", 0, -1),)),
)
def brush_teeth(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
