"""Sneeze: the head goes back, the breath comes in, and it all comes out."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("sneeze", "cough", "blow its nose"),
    zh=("打喷嚏", "咳嗽", "打嚏"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.4, {"nod": 0.0, "jaw": 0.1, "lean": 0.0, "squint": 0.4}),
            (0.8, {"nod": -0.22, "lean": -0.10, "jaw": 0.5, "shut": 0.6, "sneer": 0.6}), (1.0, {"nod": -0.16, "lean": -0.06, "jaw": 0.3}),
            (1.35, {"nod": -0.44, "lean": -0.24, "jaw": 0.9, "shut": 1.0, "ahead": -0.03, "hand_r": None, "face_r": (0.10, -0.08, 0.17), "way_r": (-0.8, 0.6, 0.0), "palm_r": (-0.2, 0.0, -1.0), "elbow_r": (1.0, -0.3, 0.2)}),
            (1.6, {"nod": -0.46, "lean": -0.26, "jaw": 1.0, "shut": 1.0}),
            (1.76, {"nod": 0.52, "lean": 0.58, "jaw": 0.3, "shut": 1.0, "drop": 0.09, "ahead": 0.03, "face_r": (0.0, -0.055, 0.080), "bend": 0.06}),
            (2.05, {"nod": 0.46, "lean": 0.50, "jaw": 0.1, "drop": 0.07}),
            (2.8, {"hand_r": None, "nod": 0.05, "lean": 0.04, "shut": 0.0, "drop": 0.0, "ahead": 0.0, "bend": 0.0, "sneer": 0.0, "squint": 0.3}),
            (3.3, {"face_r": None, "hand_r": (0.18, -0.36, 0.14)}),
        ), loop=0.4, end=3.7),
    },
)
def sneeze(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
