"""Yawn: the mouth opens wide behind a hand, the shoulders rise, the eyes close."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("yawn", "yawn and stretch", "feel sleepy"),
    zh=("打哈欠", "打呵欠", "犯困", "呵欠", "哈欠"),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    keys={
        # The fore feet are put out, the head goes back with the eyes shut and the jaws at their widest, the tongue curls out.
        "quadruped": Keys((
            (0.5, {"neck": 0.08, "nod": 0.14, "jaw": 0.0, "shut": 0.2, "tongue": 0.0, "ahead": 0.0, "pitch": 0.0}),
            (1.3, {"neck": -0.20, "nod": -0.30, "jaw": 0.80, "shut": 1.0, "tongue": 0.15, "ahead": -0.06, "pitch": 0.08, "drop": 0.05}),
            (2.0, {"neck": -0.26, "nod": -0.40, "jaw": 1.0, "shut": 1.0, "tongue": 0.40, "ahead": -0.08, "pitch": 0.10, "drop": 0.07}),
            (2.5, {"nod": -0.36, "jaw": 0.95, "shut": 1.0, "tongue": 0.30, "cock": 0.10}),
            (2.85, {"neck": 0.0, "nod": 0.06, "jaw": 0.05, "shut": 0.7, "tongue": 0.0, "ahead": 0.0, "pitch": 0.0, "drop": 0.0, "cock": 0.0}),
            (3.15, {"jaw": 0.18, "tongue": 0.2, "nod": 0.10}), (3.5, {"jaw": 0.0, "tongue": 0.0, "shut": 0.3}),
        ), loop=0.5, end=4.2),
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
