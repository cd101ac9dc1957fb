"""Forge: the left hand holds the glowing iron on the anvil with the tongs, the hammer comes down on it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=("forge", "beat metal", "hammer metal", "beat iron", "hammer iron", "forge a sword", "smith"),
    zh=(
        "打铁", "锻造", "锻打", "打刀", "打剑", "锻铁", "锻", "锤炼", "冶炼", "炼钢", "铸造", "打造", "铸", "炼铁",
        "打农具",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("anvil",), high=0.9, thing="hot_iron"),
    holds=Grip("hand_r", at=(0.0, -0.7, 0.0), up=(0.0, 0.25, 1.0), off=(0.02, 0.07, 0.0), largest=0.7),
    prop="hammer",
    tools=("hammer",),
    keys={
        "biped": Keys((
            (0.5, {"work_r": (0.16, 0.56, -0.26), "way_r": (0.1, 0.9, -0.35), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 1.4,
                   "elbow_r": (1.0, -0.3, -0.3), "work_l": (0.44, 0.03, -0.08), "way_l": (-0.9, -0.1, 0.35), "palm_l": (0.0, -1.0, 0.2),
                   "grip_l": 1.3, "elbow_l": (0.9, -0.6, -0.3), "lean": 0.10, "nod": 0.14, "drop": 0.04, "twist": -0.16, "frown": 0.3}),
            (0.78, {"work_r": (0.03, 0.07, -0.20), "way_r": (0.0, 0.0, 1.0), "lean": 0.30, "nod": 0.16, "drop": 0.09, "twist": 0.08}),
            (0.88, {"work_r": (0.04, 0.13, -0.21), "way_r": (0.0, 0.2, 1.0), "lean": 0.27}),
        ), loop=0.5, end=1.40),
    },
    noise=Noise("hammer", turns=(("work_r", 1, -1),)),
)
def forge(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
