"""Carry somebody in the arms: one arm under, the other about the breast, facing the way they go."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("carry in the arms", "cradle a baby", "hold a baby"),
    zh=("抱在怀里", "抱孩子", "抱宝宝"),
    rigs=("biped",), travels=True, speed=1.0, target="optional",
    bears=(-0.22, 0.19, "arms"),
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.03, -0.28, 0.30), "way_r": (-0.95, 0.0, 0.3), "palm_r": (0.0, 0.95, -0.3), "grip_r": 0.5, "elbow_r": (0.8, -0.8, -0.1),
                   "hand_l": (0.05, -0.06, 0.36), "way_l": (-0.9, 0.3, 0.2), "palm_l": (-0.2, 0.0, -0.95), "grip_l": 0.3, "elbow_l": (0.9, -0.6, 0.0),
                   "lean": -0.05, "nod": 0.20, "look": 0.1, "smile": 0.5}),
            (1.8, {"bend": 0.04, "nod": 0.26}), (3.1, {"bend": -0.04, "look": 0.0}),
        ), loop=0.5, end=3.9),
    },
)
def bear_in_arms(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
