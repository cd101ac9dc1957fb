"""Dress or undress: both hands at the collar, along the lapels, one sleeve after the other."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("get dressed", "put on a coat", "put on", "take off a coat", "undress", "button up", "zip up", "try on", "straighten tie"),
    zh=(
        "穿衣", "穿衣服", "脱衣", "脱衣服", "脱下", "脱掉", "穿上", "换衣服", "系领带", "扣扣子", "试穿", "试衣服",
        "换装", "更衣", "化装", "宽衣", "穿戴", "卸妆", "装扮", "束发", "蒙面", "穿起", "扣好", "假扮",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.7, {**both(hand=(0.10, -0.03, 0.17), way=(-0.5, 0.6, 0.2), palm=(-0.2, 0.0, -1.0), grip=1.1, elbow=(1.0, -0.3, 0.2)), "nod": 0.26, "lean": 0.0}),
            (1.2, {**both(hand=(0.20, 0.0, 0.12), way=(0.1, 0.7, 0.1)), "lean": -0.08, "nod": 0.05}),
            (1.9, {**both(hand=(0.27, -0.12, -0.04), way=(0.3, -0.6, -0.3), palm=(-0.6, 0.0, -0.6)), "lean": 0.10, "nod": 0.2, "twist": 0.22}),
            (2.5, {"hand_l": (0.05, -0.26, 0.22), "way_l": (-0.6, -0.2, 0.7), "palm_l": (-0.4, -0.8, 0.0), "hand_r": (0.12, -0.30, 0.20), "way_r": (-0.8, 0.1, 0.4),
                   "palm_r": (-0.3, 0.8, 0.0), "twist": -0.22, "nod": 0.34, "look": 0.2}),
            (3.2, {**both(hand=(0.08, -0.16, 0.19), way=(-0.5, 0.5, 0.3), palm=(-0.2, 0.0, -1.0)), "twist": 0.0, "nod": 0.3, "look": 0.0, "lean": 0.0}),
        ), loop=0.7, end=4.0),
    },
)
def dress(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
