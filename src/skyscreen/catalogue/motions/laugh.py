"""Laugh: the head goes back, the belly shakes, one hand on it; then it doubles up over a knee."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys

BELLY = {"hand_r": (0.05, -0.32, 0.17), "way_r": (-1.0, 0.0, 0.1), "palm_r": (-0.2, 0.0, -1.0), "grip_r": 0.3}


@motion(
    en=("laugh", "giggle", "chuckle"),
    zh=(
        "笑", "大笑", "哈哈大笑", "咯咯笑", "发出笑声", "笑出声", "乐开了花", "捧腹大笑", "嘲笑", "取笑", "偷笑",
        "狂笑", "傻笑", "嬉笑", "哄笑", "发笑", "冷笑", "耻笑", "讥笑", "讥讽", "大笑不止", "哄堂大笑", "谈笑",
        "逗笑", "笑话", "欢声笑语", "咧嘴大笑",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                # Back it goes, and shakes from the belly …
                (0.45, {**BELLY, "lean": -0.24, "nod": -0.34, "jaw": 1.0, "smile": 1.0, "cheek": 0.7, "brow": 0.4,
                        "shut": 0.4, "drop": 0.0, "ahead": 0.04, "twist": 0.0}),
                *((0.62 + 0.17 * k, {"lean": (-0.15, -0.25)[k % 2], "jaw": (0.55, 1.0)[k % 2],
                                     "drop": (0.022, 0.0)[k % 2]}) for k in range(6)),
                # … then doubles it up, a hand on the knee.
                (1.75, {"lean": 0.38, "nod": 0.20, "jaw": 0.7, "shut": 0.9, "drop": 0.07, "ahead": -0.05, "twist": 0.12,
                        "hand_l": (0.16, -0.46, 0.20), "way_l": (-0.1, -0.7, 0.6), "palm_l": (-0.3, -0.6, -0.7),
                        "grip_l": 0.3, "elbow_l": (0.8, -0.4, -0.4), **BELLY}),
                *((1.92 + 0.17 * k, {"lean": (0.29, 0.40)[k % 2], "jaw": (0.4, 0.85)[k % 2],
                                     "drop": (0.045, 0.075)[k % 2]}) for k in range(4)),
                (2.95, {**BELLY, "lean": -0.08, "nod": -0.14, "jaw": 0.6, "shut": 0.3, "drop": 0.0, "ahead": 0.0,
                        "twist": -0.06, "hand_l": None}),
            ),
            loop=0.45,
            end=3.4,
        ),
    },
)
def laugh(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
