"""Comb: the hand runs down the hair from the crown, stroke by stroke."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("comb", "brush", "brush hair", "comb hair", "groom", "style hair"),
    zh=("梳", "梳头", "梳理", "梳妆", "打扮"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.75, 0.0, 0.0), up=(-1.0, 0.0, 0.0), front=(0.0, 1.0, 0.0), off=(0.03, 0.07, 0.0), largest=0.4),
    prop="comb",
    keys={
        "biped": Keys((
            (0.6, {"face_r": (0.070, 0.200, 0.000), "way_r": (-0.35, 0.9, 0.1), "palm_r": (-0.75, -0.65, 0.0), "grip_r": 1.3, "elbow_r": (1.0, 0.0, 0.3), "cock": 0.08, "nod": 0.04, "look": -0.2,
                   "hand_l": (0.12, -0.22, 0.24), "grip_l": 0.5}),
            (1.05, {"face_r": (0.136, 0.070, 0.020), "way_r": (0.0, 1.0, 0.1), "palm_r": (-1.0, 0.0, 0.0), "cock": 0.16}),
            (1.50, {"face_r": (0.140, -0.090, 0.025), "way_r": (0.0, 0.9, 0.4), "cock": 0.26}),
            (1.95, {"face_r": (0.150, -0.260, 0.040), "way_r": (0.0, 0.6, 0.8), "cock": 0.30, "nod": 0.08}),
            (2.35, {"face_r": (0.250, -0.100, 0.100), "way_r": (-0.1, 0.9, 0.3), "cock": 0.16}),
        ), loop=0.6, end=2.8),
    },
)
def comb(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
