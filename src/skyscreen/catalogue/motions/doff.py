"""Take off a hat: the hand at the brim, up and forward with a nod, down before the chest, and on again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("take off a hat", "tip a hat", "doff", "put on a hat"),
    zh=("脱帽", "摘帽"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, -0.7, 0.85), up=(0.15, 0.35, 0.9), front=(0.1, 0.9, -0.4), off=(0.015, 0.09, 0.0), largest=0.6),
    tools=("hat",),
    prop="hat",
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.06, 0.27, 0.20), "way_r": (-0.55, 0.6, -0.5), "palm_r": (-0.3, -0.5, -0.8), "grip_r": 0.9, "elbow_r": (1.0, -0.2, 0.2), "nod": 0.05}),
            (1.2, {"hand_r": (0.10, 0.30, 0.34), "way_r": (-0.4, 0.8, 0.3), "nod": 0.14}),
            (1.9, {"hand_r": (0.06, -0.14, 0.32), "way_r": (-0.5, 0.1, 0.8), "palm_r": (-0.5, 0.6, -0.5), "nod": 0.30, "lean": 0.16, "smile": 0.4}),
            (3.2, {"hand_r": (0.06, -0.16, 0.31), "nod": 0.06, "lean": 0.04}),
            (4.0, {"hand_r": (0.10, 0.30, 0.32), "way_r": (-0.4, 0.8, 0.3), "palm_r": (-0.3, -0.5, -0.8), "nod": 0.10, "lean": 0.0}),
        ), loop=0.6, end=4.6),
    },
)
def doff(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
