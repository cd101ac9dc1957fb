"""Tai chi: slow round hands, the weight sinks from one leg to the other."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, alternate


@motion(
    en=("tai chi", "do tai chi", "practise tai chi", "practice tai chi", "do qigong"),
    zh=("打太极", "打太极拳", "练太极", "太极", "练气功", "练功"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys(alternate(3.2,
            (0.0, {"drop": 0.15, "aside": 0.10, "turn": 0.25, "twist": 0.2, "foot_l": (0.22, 0.084, 0.08), "toe_l": 0.0, "foot_r": (0.22, 0.084, -0.06), "toe_r": 0.0, "knee_l": (0.5, 0.0, 1.0),
                   "knee_r": (0.5, 0.0, 1.0), "hand_l": (0.16, 0.04, 0.36), "way_l": (-0.2, 0.9, 0.5), "palm_l": (-0.2, 0.2, 1.0), "grip_l": 0.15, "hand_r": (0.30, -0.34, 0.12),
                   "way_r": (0.1, -0.2, 1.0), "palm_r": (0.0, -1.0, 0.2), "grip_r": 0.15, "lean": 0.0, "nod": 0.0, "look": 0.15}),
            (1.6, {"drop": 0.20, "aside": 0.0, "turn": 0.0, "twist": 0.0, "hand_l": (0.10, -0.06, 0.32), "hand_r": (0.06, -0.20, 0.34), "palm_l": (0.0, -0.8, 0.4),
                   "palm_r": (0.0, 0.9, 0.2), "way_l": (-0.8, 0.2, 0.6), "way_r": (-0.8, 0.0, 0.6), "look": 0.0}),
        ), loop=0.0, end=6.4),
    },
)
def tai_chi(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
