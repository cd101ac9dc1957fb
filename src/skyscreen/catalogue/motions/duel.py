"""Duel: guard, raise the blade, cut, and parry the blow that comes back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Pair

STANCE = {"foot_l": (0.14, 0.084, -0.22), "toe_l": 0.0, "foot_r": (0.10, 0.084, 0.20), "toe_r": 0.0}
"""The sword's foot ahead."""


@motion(
    en=(
        "duel", "fence", "sword fight", "swordfight", "fight with swords", "cross swords", "battle", "clash",
        "spar with swords", "defeat", "swing a sword", "swing his sword", "swing her sword", "brandish a sword",
    ),
    zh=(
        "决斗", "击剑", "比剑", "斗剑", "舞剑", "厮杀", "交战", "交锋", "对决", "战斗", "打败", "击败", "练剑",
        "挥剑", "拼杀", "激战", "大战", "械斗", "拔剑相向", "刀光剑影", "对战", "挥刀", "挥舞大刀", "舞刀", "耍剑",
        "刺向", "刺去", "劈向", "砍向", "一剑刺去", "开战", "决战", "迎战", "混战", "奋战", "血战", "砍杀", "拼刺刀",
        "刺杀", "搏命", "冲杀", "刺", "捅", "拼搏", "行刺",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, 0.71, 0.0), up=(0.0, -0.55, -0.85), front=(1.0, 0.0, 0.0), off=(0.02, 0.075, 0.0), largest=1.5),
    pair=Pair(1.42, "", later=0.5),
    tools=("sword", "knife"),
    prop="sword",
    keys={
        "biped": Keys((
            (0.5, {**STANCE, "hand_r": (0.12, -0.14, 0.34), "way_r": (-0.2, 0.2, 1.0), "palm_r": (-1.0, 0.0, 0.1), "grip_r": 1.4,
                   "hand_l": (0.26, -0.16, -0.08), "grip_l": 0.5, "drop": 0.08, "lean": 0.06, "twist": 0.15, "ahead": 0.0}),
            (0.85, {"hand_r": (0.22, 0.22, 0.10), "way_r": (0.0, 1.0, -0.4), "palm_r": (-1.0, 0.0, 0.0), "lean": -0.08, "twist": -0.25,
                    "ahead": -0.05, "drop": 0.06, "elbow_r": (1.0, -0.2, -0.2)}),
            (1.10, {"hand_r": (0.02, 0.02, 0.46), "way_r": (-0.1, -0.5, 0.9), "palm_r": (-1.0, -0.1, 0.1), "lean": 0.22, "twist": 0.30,
                    "ahead": 0.10, "drop": 0.14, "hand_l": (0.34, -0.10, -0.14)}),
            (1.30, {"hand_r": (0.0, -0.12, 0.44), "way_r": (-0.1, -0.8, 0.6), "lean": 0.22, "twist": 0.30, "drop": 0.14}),
            (1.75, {"hand_r": (0.14, -0.06, 0.32), "way_r": (-0.6, 0.7, 0.5), "lean": 0.04, "twist": 0.05, "ahead": 0.0, "drop": 0.08}),
            (2.20, {"hand_r": (0.16, 0.14, 0.34), "way_r": (-0.9, 0.6, 0.3), "palm_r": (-0.3, -0.5, 0.8), "lean": -0.06, "twist": -0.06,
                    "drop": 0.15, "ahead": -0.06, "hand_l": (0.22, -0.10, 0.10)}),
            (2.42, {"hand_r": (0.15, 0.12, 0.32), "lean": -0.08, "drop": 0.17, "ahead": -0.07}),
        ), loop=0.5, end=2.7),
    },
    noise=Noise("clash", at=(1.1, 2.2)),
)
def duel(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
