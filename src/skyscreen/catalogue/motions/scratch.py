"""Scratch: the hand goes to the head and rubs, the brow turns aside."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("scratch", "scratch its head", "scratch her head", "scratch his head", "itch", "rub", "scratch at", "claw"),
    zh=("挠", "挠头", "抓痒", "搔痒", "挠痒", "摸头", "抓挠", "磨爪子"),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.6, {"pitch": -0.50, "drop": -0.10, "neck": -0.2, "fore_l": (0.0, 0.62, 0.26), "fore_r": (0.0, 0.50, 0.24)}),
                (0.85, {"fore_l": (0.0, 0.42, 0.22), "fore_r": (0.0, 0.66, 0.26), "look": 0.1}),
                (1.1, {"fore_l": (0.0, 0.66, 0.26), "fore_r": (0.0, 0.42, 0.22), "look": -0.1}),
            ),
            loop=0.6,
            end=1.1 + 0.25,
        ),
        "biped": Keys((
            (0.6, {"hand_r": (0.04, 0.24, 0.10), "way_r": (-0.7, 0.7, -0.1), "palm_r": (-0.7, -0.4, 0.0), "grip_r": 0.7, "elbow_r": (1.0, -0.3, 0.4),
                   "cock": 0.14, "nod": 0.06, "look": 0.15}),
            (0.78, {"hand_r": (0.02, 0.27, 0.08)}), (0.96, {"hand_r": (0.05, 0.23, 0.10), "grip_r": 0.9}), (1.14, {"hand_r": (0.02, 0.27, 0.08)}),
            (1.32, {"hand_r": (0.05, 0.23, 0.10), "grip_r": 0.6, "cock": 0.18}), (1.50, {"hand_r": (0.02, 0.27, 0.08)}),
            (1.70, {"hand_r": (0.05, 0.23, 0.10), "look": -0.1}), (2.3, {"hand_r": (0.06, 0.22, 0.12), "look": 0.2, "nod": -0.04}),
        ), loop=0.6, end=2.7),
    },
)
def scratch(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
