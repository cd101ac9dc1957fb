"""Hear a whisper: the ear is turned to the other's mouth, the eyes go wide, a hand to the lips."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("lend an ear", "hear a secret"),
    zh=("听悄悄话",),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={
        "biped": Keys((
            (0.6, {"look": -0.75, "cock": 0.14, "lean": 0.06, "bend": 0.06, "nod": 0.06, "twist": -0.25, "brow": 0.2, "smile": 0.1}),
            (1.6, {"brow": 0.8, "stare": 0.5, "nod": 0.0}),
            (2.4, {"face_r": (0.02, -0.085, 0.055), "way_r": (-0.6, 0.8, 0.0), "palm_r": (0.0, 0.0, -1.0), "grip_r": 0.3, "elbow_r": (0.9, -0.8, 0.1), "smile": 0.8,
                   "jaw": 0.2}),
            (3.4, {"nod": 0.10, "smile": 0.9, "cock": 0.08}),
        ), loop=0.6, end=4.2),
    },
)
def hear_whisper(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
