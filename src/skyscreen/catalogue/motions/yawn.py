"""Yawn: the mouth opens wide behind a hand, the shoulders rise, the eyes close."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("yawn", "yawn and stretch", "feel sleepy"),
    zh=("打哈欠", "打呵欠", "犯困"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {"nod": -0.05, "lean": -0.02, "jaw": 0.1}),
            (1.2, {"hand_r": (-0.02, 0.08, 0.20), "way_r": (-0.9, 0.5, 0.0), "palm_r": (0.0, 0.1, -1.0), "grip_r": 0.25, "nod": -0.22, "lean": -0.12,
                   "jaw": 1.0, "shut": 1.0, "elbow_r": (1.0, -0.6, 0.2)}),
            (2.3, {"hand_r": (-0.02, 0.09, 0.19), "nod": -0.26, "lean": -0.14, "jaw": 1.0, "shut": 1.0}),
            (2.9, {"hand_r": (0.10, -0.10, 0.20), "jaw": 0.1, "shut": 0.6, "nod": 0.10, "lean": 0.04}),
            (3.5, {"hand_r": (0.20, -0.42, 0.08), "jaw": 0.0, "shut": 0.3, "nod": 0.12}),
        ), loop=0.5, end=4.4),
    },
)
def yawn(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
