"""Slap: the arm goes out wide, the open palm across the other's cheek, who starts back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Pair


@motion(
    en=("slap", "slap in the face", "smack"),
    zh=(
        "扇耳光", "打耳光", "扇巴掌", "打巴掌", "掌嘴", "甩耳光", "扇", "打了一巴掌", "掌掴", "抽耳光", "抽嘴巴",
        "打嘴巴",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    pair=Pair(0.78, "gasp", alone=True),
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.40, 0.10, 0.04), "way_r": (0.8, 0.4, 0.3), "palm_r": (-0.3, 0.0, 1.0), "grip_r": 0.1, "elbow_r": (1.0, -0.2, -0.2),
                   "twist": -0.40, "lean": 0.02, "brow": -0.6, "hand_l": (0.20, -0.36, 0.10)}),
            (0.66, {"hand_r": (0.06, 0.14, 0.46), "way_r": (-0.2, 0.3, 1.0), "palm_r": (-1.0, 0.0, 0.1), "twist": 0.20, "lean": 0.14}),
            (0.80, {"hand_r": (-0.22, 0.04, 0.32), "way_r": (-0.8, 0.2, 0.6), "twist": 0.48}),
            (1.5, {"hand_r": (0.20, -0.40, 0.12), "way_r": None, "palm_r": None, "grip_r": 0.4, "elbow_r": None, "twist": 0.06, "lean": 0.02}),
            (2.6, {"brow": -0.7, "twist": 0.0, "nod": 0.03}),
        ), loop=0.0, end=5.2),
    },
    noise=Noise("cloth", at=(0.66,)),
)
def slap(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
