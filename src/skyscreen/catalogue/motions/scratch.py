"""Scratch: the hand goes to the head and rubs, the brow turns aside."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("scratch", "scratch its head", "scratch her head", "scratch his head", "itch", "rub"),
    zh=("挠", "挠头", "抓痒", "搔痒", "挠痒", "摸头"),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.04, 0.24, 0.10), "way_r": (-0.7, 0.7, -0.1), "palm_r": (-0.7, -0.4, 0.0), "grip_r": 0.7, "elbow_r": (1.0, -0.3, 0.4),
                   "cock": 0.14, "nod": 0.06, "look": 0.15}),
            (0.78, {"hand_r": (0.02, 0.27, 0.08)}), (0.96, {"hand_r": (0.05, 0.23, 0.10), "grip_r": 0.9}), (1.14, {"hand_r": (0.02, 0.27, 0.08)}),
            (1.32, {"hand_r": (0.05, 0.23, 0.10), "grip_r": 0.6, "cock": 0.18}), (1.50, {"hand_r": (0.02, 0.27, 0.08)}),
            (1.70, {"hand_r": (0.05, 0.23, 0.10), "look": -0.1}), (2.3, {"hand_r": (0.06, 0.22, 0.12), "look": 0.2, "nod": -0.04}),
        ), loop=0.6, end=2.7),
        "quadruped": Keys((
            (0.6, {"drop": 0.10, "pitch": -0.12, "roll": 0.16, "cock": 0.35, "nod": 0.2, "look": 0.35, "hind_l": (0.02, 0.46, 0.52)}),
            (0.70, {"hind_l": (0.02, 0.54, 0.56)}), (0.80, {"hind_l": (0.02, 0.46, 0.52)}), (0.90, {"hind_l": (0.02, 0.54, 0.56)}),
            (1.00, {"hind_l": (0.02, 0.46, 0.52)}), (1.10, {"hind_l": (0.02, 0.54, 0.56)}), (1.20, {"hind_l": (0.02, 0.46, 0.52)}),
            (1.30, {"hind_l": (0.02, 0.54, 0.56)}), (1.40, {"hind_l": (0.02, 0.46, 0.52), "cock": 0.30}),
        ), loop=0.6, end=1.5),
    },
)
def scratch(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
