"""Whip a top: bent over the spinning top, the arm sends the lash across it, draws it back, and sends it again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Grip, Keys, Noise, Work

BACK = -0.42
"""Share of the body that it stands off from where hands would reach the top: the lash does."""
FEET: Channels = {"foot_l": (0.14, 0.084, BACK + 0.14), "toe_l": 0.0, "foot_r": (0.16, 0.084, BACK - 0.16), "toe_r": 0.0, "ahead": BACK}


@motion(
    en=("whip a top", "whip the top", "spin a top", "spin the top", "spin a spinning top", "whip a spinning top", "play with a spinning top"),
    zh=("抽陀螺", "打陀螺", "玩陀螺", "抽打陀螺", "转陀螺"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=0.15, least=0.55, thing="spinning_top"),
    wields=("horse_whip",),
    holds=Grip("hand_r", at=(0.0, 0.12, -0.9), up=(0.0, 0.85, 0.5), front=(0.0, 0.2, -1.0), off=(0.02, 0.07, 0.0), largest=2.0),
    keys={
        "biped": Keys((
            (0.4, {**FEET, "hand_r": (0.40, -0.06, 0.10), "way_r": (0.6, 0.5, 0.6), "palm_r": (-0.3, -0.8, 0.4), "grip_r": 1.4, "elbow_r": (0.9, -0.3, -0.5),
                   "hand_l": (0.34, -0.26, 0.14), "lean": 0.30, "drop": 0.10, "twist": -0.40, "nod": 0.16}),
            (0.62, {"hand_r": (0.16, -0.24, 0.42), "way_r": (-0.3, -0.3, 1.0), "twist": 0.10, "lean": 0.40, "drop": 0.12}),
            (0.82, {"hand_r": (-0.18, -0.28, 0.34), "way_r": (-0.9, -0.2, 0.5), "twist": 0.42, "lean": 0.38, "hand_l": (0.40, -0.20, -0.04)}),
            (1.2, {"hand_r": (0.10, -0.16, 0.34), "way_r": (0.0, 0.2, 1.0), "twist": 0.0, "lean": 0.32, "hand_l": (0.34, -0.26, 0.14)}),
        ), loop=0.4, end=1.55),
    },
    noise=Noise("whoosh", at=(0.6,)),
)
def whip_top(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
