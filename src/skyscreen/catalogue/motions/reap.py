"""Reap: bent low, one hand gathers the stalks, the other draws the sickle through them and lays them down."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=("reap", "harvest", "scythe", "cut grass", "cut the grass", "cut wheat", "bring in the harvest", "gather the harvest"),
    zh=(
        "割", "割稻子", "收割", "割麦子", "割草", "收稻子", "割麦", "收麦子", "割稻", "收获", "秋收", "收麦",
        "收庄稼", "收粮", "刈", "丰收", "割胶",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    wields=("sickle",),
    keys={
        "biped": Keys((
            (0.6, {"hand_l": (0.04, -0.46, 0.30), "way_l": (-0.3, -0.5, 0.9), "palm_l": (-0.9, 0.0, 0.2), "grip_l": 0.4, "hand_r": (0.36, -0.42, 0.24), "way_r": (0.2, -0.5, 0.9),
                   "palm_r": (-0.9, -0.2, 0.0), "grip_r": 1.4, "drop": 0.24, "lean": 0.75, "pitch": 0.30, "nod": -0.2, "ahead": -0.08, "foot_l": (0.15, 0.084, 0.18), "toe_l": 0.0,
                   "foot_r": (0.15, 0.084, -0.16), "toe_r": 0.2, "twist": -0.25}),
            (1.0, {"hand_l": (0.08, -0.48, 0.34), "grip_l": 1.3}),
            (1.35, {"hand_r": (-0.06, -0.52, 0.34), "way_r": (-0.7, -0.5, 0.6), "twist": 0.30}),
            (1.55, {"hand_r": (-0.10, -0.48, 0.26), "hand_l": (0.10, -0.36, 0.34)}),
            (2.1, {"hand_l": (0.36, -0.42, 0.16), "lean": 0.66, "twist": 0.40, "hand_r": (0.16, -0.36, 0.26)}),
            (2.3, {"hand_l": (0.36, -0.46, 0.14), "grip_l": 0.3}),
        ), loop=0.6, end=2.9),
    },
    noise=Noise("swish", at=(1.2,)),
)
def reap(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
