"""Hose: feet apart, leaning into the push of the water, the nozzle in both hands swept over what is wetted."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("spray", "hose", "hose down", "spray water", "spray water at", "put out", "extinguish", "douse"),
    zh=("喷水", "灭火", "扑灭", "喷洒", "浇灭", "喷射", "救火", "扑火", "冲水"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, 0.86, 0.66), up=(0.0, 0.0, 1.0), front=(0.0, 1.0, 0.0), off=(0.03, 0.07, 0.0), largest=3.2),
    tools=("fire_hose",),
    wields=("fire_hose",),
    prop="fire_hose",
    streams="jet",
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.06, -0.14, 0.30), "way_r": (-0.05, 0.22, 1.0), "palm_r": (-0.9, 0.0, 0.1), "grip_r": 1.3,
                   "hand_l": (-0.02, -0.12, 0.46), "way_l": (-0.5, 0.3, 0.8), "palm_l": (-0.6, 0.7, 0.0), "grip_l": 1.1,
                   "lean": 0.14, "drop": 0.06, "foot_l": (0.12, 0.084, 0.20), "toe_l": 0.0, "foot_r": (0.16, 0.084, -0.24), "toe_r": 0.2, "squint": 0.3}),
            (1.4, {"twist": 0.22, "hand_r": (0.07, -0.12, 0.31), "way_r": (-0.05, 0.34, 1.0)}),
            (2.2, {"twist": 0.05, "way_r": (-0.05, 0.42, 1.0), "lean": 0.18}),
            (3.0, {"twist": -0.22, "way_r": (-0.05, 0.30, 1.0)}),
            (3.8, {"twist": 0.0, "way_r": (-0.05, 0.22, 1.0), "lean": 0.14}),
        ), loop=0.6, end=4.2),
    },
    noise=Noise("sprinkle", at=(0.8, 2.4)),
)
def hose(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
