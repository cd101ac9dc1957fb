"""Saw: one foot up, the arm runs to and fro on a straight line, the shoulder with it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=("saw", "saw wood", "saw a plank", "file"),
    zh=("锯", "锯木头", "锯木板", "锯开", "锯断"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table",), thing="plank"),
    prop=("handsaw",), tools=("handsaw",),
    holds=Grip("hand_r", up=(0.0, 1.0, 0.0), off=(0.02, 0.07, 0.0), largest=0.9),
    keys={
        "biped": Keys((
            (0.5, {"work_r": (0.04, 0.14, -0.26), "way_r": (-0.1, -0.3, 1.0), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 1.4, "work_l": (0.26, 0.02, 0.0),
                   "palm_l": (0.0, -1.0, 0.0), "way_l": (-0.5, 0.0, 0.8), "grip_l": 0.4, "lean": 0.34, "nod": 0.16, "twist": -0.14, "drop": 0.08}),
            (0.95, {"work_r": (0.03, 0.08, 0.02), "lean": 0.42, "twist": 0.16, "ahead": 0.03}),
        ), loop=0.5, end=1.4),
    },
    noise=Noise("saw", at=(0.5, 0.95)),
)
def saw(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
