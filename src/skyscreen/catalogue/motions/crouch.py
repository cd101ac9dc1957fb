"""Crouch: low on the heels, the arms about the knees, a peek to either side."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("crouch", "hide", "squat down", "duck down", "play hide and seek", "hide behind", "cower"),
    zh=(
        "蹲", "蹲下", "蹲着", "躲", "躲起来", "藏起来", "躲在", "捉迷藏", "躲猫猫", "藏在", "躲到", "躲进", "躲藏",
        "藏到", "藏进", "藏身", "躲过", "趴下", "蹲在", "放河灯", "放莲花灯", "放水灯", "放荷花灯", "蜷缩",
        "蜷成一团", "蜷", "蜷曲", "埋伏", "潜伏", "隐蔽", "俯下身", "猫腰", "隐藏", "俯伏", "蹲守", "蹲伏",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.8, {"drop": 0.50, "lean": 0.42, "pitch": 0.18, "ahead": -0.10, "foot_l": (0.13, 0.10, 0.06), "toe_l": 0.35, "foot_r": (0.13, 0.10, -0.02), "toe_r": 0.45,
                   "knee_l": (0.35, 0.3, 1.0), "knee_r": (0.35, 0.3, 1.0), **both(hand=(0.08, -0.30, 0.32), way=(-0.7, -0.1, 0.7), palm=(-0.4, -0.7, -0.4), grip=0.5), "nod": -0.22}),
            (1.8, {"look": 0.55, "bend": 0.12, "nod": -0.30, "drop": 0.46, "brow": 0.4}), (2.6, {"look": 0.5}), (3.3, {"look": -0.50, "bend": -0.12, "drop": 0.50}), (4.1, {"look": -0.45}),
            (4.7, {"look": 0.0, "bend": 0.0, "nod": -0.1}),
        ), loop=0.8, end=5.2),
    },
)
def crouch(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
