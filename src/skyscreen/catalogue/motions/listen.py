"""Listen: a hand behind the ear, the head on one side, quite attentive."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("listen", "listen to", "hear", "overhear", "eavesdrop"),
    zh=(
        "听", "听着", "倾听", "聆听", "听音乐", "听歌", "偷听", "听故事", "上课", "旁听", "收听", "侧耳", "静听",
        "窃听", "听戏", "听讲座", "听曲", "聆听教诲", "听报告", "听广播",
        "竖起耳朵", "竖着耳朵",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.6, {"face_r": (0.112, -0.030, -0.085), "way_r": (0.15, 0.95, -0.15), "palm_r": (-0.45, 0.0, 0.9), "grip_r": 0.45, "elbow_r": (0.6, -1.0, -0.3), "cock": 0.16, "look": 0.15, "lean": 0.10,
                   "bend": -0.06, "brow": 0.4}),
            (2.0, {"cock": 0.26, "nod": 0.06, "lean": 0.16, "bend": -0.12}), (2.5, {"nod": 0.16}), (2.9, {"nod": 0.02, "smile": 0.5}),
            (4.2, {"cock": 0.14, "look": 0.05, "lean": 0.09, "bend": -0.05, "smile": 0.2}),
        ), loop=0.6, end=5.2),
    },
)
def listen(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
