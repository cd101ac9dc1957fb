"""Drill: leaning into it with both hands, a tremble, back out, and in again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("drill", "bore", "drill a hole", "jackhammer"),
    zh=("钻孔", "打孔", "钻洞", "钻墙", "打钻"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", up=(0.0, 0.0, 1.0), front=(0.0, 1.0, 0.0), off=(0.03, 0.07, 0.0), largest=0.6),
    tools=("drill",),
    prop="drill",
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.08, -0.06, 0.34), "way_r": (-0.1, 0.1, 1.0), "palm_r": (-0.9, 0.0, 0.1), "grip_r": 1.3, "hand_l": (0.00, -0.14, 0.32), "way_l": (-0.4, 0.2, 0.9), "palm_l": (-0.6, 0.7, 0.0),
                   "grip_l": 1.1, "lean": 0.16, "nod": 0.10, "drop": 0.05, "foot_l": (0.12, 0.084, 0.16), "toe_l": 0.0, "foot_r": (0.14, 0.084, -0.20), "toe_r": 0.2, "squint": 0.5}),
            (1.2, {"hand_r": (0.08, -0.05, 0.44), "hand_l": (0.00, -0.13, 0.42), "lean": 0.28, "ahead": 0.05}), (1.3, {"hand_r": (0.085, -0.045, 0.44)}), (1.4, {"hand_r": (0.075, -0.052, 0.445)}),
            (1.5, {"hand_r": (0.085, -0.045, 0.445)}), (1.6, {"hand_r": (0.075, -0.052, 0.45)}), (1.7, {"hand_r": (0.085, -0.045, 0.45)}), (1.8, {"hand_r": (0.075, -0.052, 0.455), "lean": 0.32}),
            (2.4, {"hand_r": (0.08, -0.06, 0.34), "hand_l": (0.00, -0.14, 0.32), "lean": 0.16, "ahead": 0.0}),
        ), loop=0.6, end=2.9),
    },
    noise=Noise("drill", at=(1.2,)),
)
def drill(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
