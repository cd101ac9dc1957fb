"""Conduct: the baton beats four, the left hand shapes, the body breathes with it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("conduct", "conduct an orchestra", "direct", "lead the orchestra", "cast a spell", "wave a wand"),
    zh=("指挥", "指挥乐队", "施法", "挥动魔杖", "念咒", "打拍子"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.16, 0.14, 0.34), "way_r": (-0.2, 0.5, 0.9), "palm_r": (0.0, -1.0, 0.2), "grip_r": 1.2, "hand_l": (0.20, -0.04, 0.34), "way_l": (0.0, 0.4, 0.9),
                   "palm_l": (0.0, -0.6, 0.8), "grip_l": 0.2, "lean": 0.02, "nod": -0.04}),
            (0.85, {"hand_r": (0.14, -0.18, 0.40), "nod": 0.08}), (1.2, {"hand_r": (-0.06, -0.02, 0.40), "twist": 0.08, "hand_l": (0.26, 0.08, 0.34)}),
            (1.55, {"hand_r": (0.32, 0.0, 0.34), "twist": -0.10, "bend": -0.04}), (1.9, {"hand_r": (0.18, 0.22, 0.32), "twist": 0.0, "nod": -0.10, "lean": -0.04, "hand_l": (0.22, 0.16, 0.32)}),
        ), loop=0.5, end=2.2),
    },
    music="strings",
)
def conduct(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
