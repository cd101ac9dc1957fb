"""Yawn: the mouth opens wide behind a hand, the shoulders rise, the eyes close."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("yawn", "yawn and stretch", "feel sleepy"),
    zh=("打哈欠", "打呵欠", "犯困", "呵欠", "哈欠"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {"nod": 0.04, "lean": 0.02, "jaw": 0.05, "shut": 0.3, "hand_l": (0.26, -0.36, 0.10), "grip_l": 0.5}),
            (1.2, {"hand_r": None, "face_r": (0.16, -0.13, 0.14), "way_r": (-0.7, 0.7, 0.0), "palm_r": (0.0, 0.0, -1.0), "grip_r": 0.25, "elbow_r": (1.0, -0.4, 0.2), "nod": -0.22, "lean": -0.14, "jaw": 1.0, "shut": 0.9,
                   "hand_l": (0.42, 0.22, -0.02), "way_l": (0.5, 0.8, 0.0), "palm_l": (0.0, 0.2, 1.0), "grip_l": 1.2, "elbow_l": (0.9, -0.3, -0.3), "bend": 0.05}),
            (1.7, {"face_r": (0.005, -0.095, 0.085), "nod": -0.30, "lean": -0.20, "jaw": 1.0, "shut": 1.0, "hand_l": (0.40, 0.36, -0.02)}),
            (2.5, {"face_r": (0.005, -0.095, 0.085), "nod": -0.34, "lean": -0.20, "jaw": 1.0, "shut": 1.0, "hand_l": (0.38, 0.40, -0.02), "bend": 0.10}),
            (3.1, {"hand_r": None, "face_r": (0.10, -0.18, 0.12), "jaw": 0.1, "shut": 0.7, "nod": 0.12, "lean": 0.06, "hand_l": (0.30, -0.30, 0.10), "bend": 0.0}),
            (3.7, {"face_r": None, "hand_r": (0.20, -0.42, 0.08), "jaw": 0.0, "shut": 0.4, "nod": 0.14, "hand_l": (0.26, -0.38, 0.10)}),
        ), loop=0.5, end=4.5),
    },
)
def yawn(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
