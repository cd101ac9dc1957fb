"""Blow bubbles: the wand before the lips, a long soft breath, the eyes go after them, the wand down and up again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("blow bubbles", "blow soap bubbles"),
    zh=("吹泡泡", "吹肥皂泡"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    exhales=True,
    keys={
        "biped": Keys((
            (0.4, {"hand_r": (0.05, 0.08, 0.25), "way_r": (-0.5, 0.8, 0.2), "palm_r": (-0.7, 0.0, -0.6), "grip_r": 1.0, "elbow_r": (0.9, -0.8, 0.1), "hand_l": (0.06, -0.20, 0.26),
                   "way_l": (-0.6, 0.1, 0.8), "palm_l": (-0.6, 0.4, -0.5), "grip_l": 1.1, "nod": -0.06, "lean": -0.08, "wide": -0.9, "jaw": 0.1}),
            (0.9, {"lean": 0.08, "nod": -0.02}), (1.9, {"lean": 0.10, "look": 0.10, "nod": -0.10}),
            (2.3, {"hand_r": (0.08, -0.08, 0.30), "nod": -0.26, "look": -0.2, "lean": -0.02, "smile": 0.8, "wide": 0.0}),
        ), loop=0.4, end=2.6),
    },
)
def blow_bubbles(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
