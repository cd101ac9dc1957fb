"""Whistle: two fingers between the lips, a deep breath, the cheeks full, and two long blasts with the chin out."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys

FINGERS = {"face_r": (0.022, -0.100, 0.078), "way_r": (-0.40, 0.90, -0.10), "palm_r": (-0.55, -0.10, -0.85), "grip_r": 1.0,
           "elbow_r": (0.35, -1.0, 0.1)}
"""The right hand before the mouth, from between the eyes in shares of the head."""


@motion(
    en=("whistle", "wolf-whistle", "whistle a tune", "give a whistle"),
    zh=("吹口哨", "打口哨", "打唿哨", "吹哨子", "吹哨"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={
        "biped": Keys((
            (0.5, {**FINGERS, "nod": -0.06, "lean": -0.06, "jaw": 0.25}),
            (0.9, {"nod": -0.12, "lean": -0.10, "jaw": 0.12, "brow": 0.3}),
            (1.2, {"nod": -0.02, "lean": 0.12, "jaw": 0.10, "shut": 0.15, "ahead": 0.03}),
            (2.0, {"nod": 0.0, "lean": 0.15}),
            (2.4, {"nod": -0.12, "lean": -0.08, "jaw": 0.14, "ahead": 0.0}),
            (2.7, {"nod": -0.02, "lean": 0.12, "jaw": 0.10, "ahead": 0.03}),
            (3.5, {"nod": 0.0, "lean": 0.14, "shut": 0.2}),
        ), loop=0.5, end=3.9),
    },
)
def whistle(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
