"""Knock over: an arm, a paw or a nose goes out against it, and down it falls."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("knock over", "knock down", "tip over", "push over", "bump into", "bowl over", "knock off", "overturn", "ruin", "wreck", "destroy", "trash", "demolish"),
    zh=(
        "撞翻", "打翻", "碰翻", "碰倒", "推倒", "撞倒", "弄翻", "踢翻", "撞掉", "碰掉", "掀翻", "推翻", "撞开",
        "碰落", "拨落", "扫落", "掀倒", "撂倒", "扳倒",
    ),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    meanwhile=("fall",), once=True,
    keys={
        "quadruped": Keys((
            (0.4, {"nod": 0.1, "neck": 0.1, "drop": 0.03}),
            (0.8, {"pitch": -0.06, "neck": 0.2, "nod": 0.2, "fore_r": (0.06, 0.30, 0.30)}),
            (1.0, {"fore_r": (0.20, 0.22, 0.46), "ahead": 0.05}),
            (1.4, {"fore_r": (0.02, 0.02, 0.10), "pitch": 0.0, "neck": 0.0, "ahead": 0.0, "drop": 0.0}), (2.2, {"nod": 0.25, "look": 0.2, "fore_r": None}),
        )),
        "biped": Keys((
            (0.4, {"hand_r": (0.34, -0.20, 0.10), "palm_r": (-1.0, 0.0, 0.2), "way_r": (0.2, 0.0, 1.0), "twist": -0.12}),
            (0.8, {"hand_r": (0.02, -0.24, 0.50), "twist": 0.20, "lean": 0.14}),
            (1.1, {"hand_r": (-0.14, -0.22, 0.40), "twist": 0.28, "jaw": 0.3, "brow": 0.6}),
            (1.8, {"hand_r": (0.20, -0.34, 0.16), "twist": 0.0, "lean": 0.02, "nod": 0.15, "jaw": 0.1}), (2.4, {"hand_r": None, "brow": 0.2}),
        )),
    },
)
def knock_over(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
