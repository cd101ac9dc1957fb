"""Comb: the hand runs down the hair from the crown, stroke by stroke."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("comb", "brush", "brush hair", "comb hair", "groom", "style hair"),
    zh=("梳", "梳头", "梳理", "梳妆", "打扮"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", up=(0.0, 0.0, 1.0), off=(0.03, 0.07, 0.0), largest=0.4),
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.04, 0.30, 0.08), "way_r": (-0.7, 0.5, 0.0), "palm_r": (-0.6, -0.6, 0.0), "grip_r": 1.2, "elbow_r": (1.0, -0.3, 0.3), "cock": -0.10}),
            (1.3, {"hand_r": (0.15, 0.02, 0.04), "way_r": (-0.7, -0.1, 0.2), "cock": -0.20, "nod": 0.06}),
            (1.6, {"hand_r": (0.20, 0.04, 0.12), "cock": -0.14}),
        ), loop=0.6, end=2.0),
    },
)
def comb(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
