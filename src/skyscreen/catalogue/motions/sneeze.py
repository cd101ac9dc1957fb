"""Sneeze: the head goes back, the breath comes in, and it all comes out."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("sneeze", "cough", "blow its nose"),
    zh=("打喷嚏", "咳嗽", "打嚏"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {"nod": 0.0, "jaw": 0.1, "lean": 0.0}),
            (1.2, {"nod": -0.34, "lean": -0.14, "jaw": 0.6, "shut": 0.8, "hand_r": (0.02, -0.02, 0.24), "way_r": (-0.6, 0.8, 0.0), "palm_r": (-0.2, 0.0, -1.0)}),
            (1.5, {"nod": -0.38, "lean": -0.16, "jaw": 0.9, "shut": 1.0}),
            (1.66, {"nod": 0.42, "lean": 0.34, "jaw": 0.4, "shut": 1.0, "drop": 0.05, "hand_r": (-0.04, 0.04, 0.20)}),
            (1.9, {"nod": 0.34, "lean": 0.26, "jaw": 0.1}),
            (2.7, {"nod": 0.0, "lean": 0.02, "shut": 0.0, "drop": 0.0, "hand_r": (0.18, -0.36, 0.14)}),
        ), loop=0.5, end=3.6),
    },
)
def sneeze(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
