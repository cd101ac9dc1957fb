"""Dine: at a table, fork, spoon or chopsticks go down to the plate, up to the mouth, and back; one chews, looks up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise

PLATE = {"work_r": (0.03, 0.10, 0.10), "way_r": (-0.30, -0.60, 0.75), "palm_r": (-0.75, -0.45, 0.1), "grip_r": 1.1,
         "elbow_r": (1.0, -0.5, -0.1)}
"""The right hand over the plate, tip of the fork on it: 0.1 of the body beyond the edge lies its middle."""
BESIDE = {"work_l": (0.17, 0.02, 0.02), "way_l": (-0.35, 0.0, 0.9), "palm_l": (-0.2, -1.0, 0.0), "grip_l": 0.4,
          "elbow_l": (0.9, -0.8, -0.3)}
"""The left hand beside it."""
MOUTH = {"hand_r": (0.10, 0.02, 0.22), "way_r": (-0.85, 0.15, -0.1), "palm_r": (-0.3, -0.4, -0.8), "work_r": None}


@motion(
    en=(
        "dine", "have breakfast", "have brunch", "have lunch", "have dinner", "have supper", "have a meal",
        "have a feast", "eat with a fork", "eat out",
    ),
    zh=("围桌吃饭", "坐着吃饭"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    wields=("fork", "chopsticks", "spoon"),
    keys={
        "biped": Keys((
            (0.6, {**PLATE, **BESIDE, "hand_r": None, "nod": 0.20, "lean": 0.12, "jaw": 0.0}),
            (1.05, {"work_r": (0.0, 0.08, 0.12), "nod": 0.24, "lean": 0.14}),
            (1.75, {**MOUTH, "nod": 0.08, "lean": 0.06, "jaw": 0.7}),
            (2.05, {"hand_r": (0.10, 0.02, 0.215), "nod": 0.04, "jaw": 0.15}),
            (2.75, {**PLATE, "hand_r": None, "nod": -0.04, "lean": 0.03, "jaw": 0.3, "look": 0.25}),
            (3.05, {"jaw": 0.05}), (3.35, {"jaw": 0.3, "smile": 0.3, "look": -0.2}), (3.65, {"jaw": 0.05}),
            (4.0, {"jaw": 0.2, "nod": 0.02, "look": -0.1}), (4.3, {"jaw": 0.0, "look": 0.0, "smile": 0.0}),
        ), loop=0.6, end=4.9),
    },
    holds=Grip("hand_r", at=(0.0, -0.6, 0.0), up=(0.2, 0.9, 0.2), front=(0.0, 0.0, 1.0), off=(0.02, 0.06, 0.0),
               largest=0.3),
    noise=Noise("munch", at=(2.05, 3.05, 3.65)),
)
def dine(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
