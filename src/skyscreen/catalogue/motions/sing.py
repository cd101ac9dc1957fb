"""Sing: long vowels, the brows and the chest go with them, a hand opens."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("sing", "hum", "chant"),
    zh=(
        "唱歌", "唱", "哼唱", "歌唱", "演唱", "哼", "哼着", "哼歌", "哼着小曲", "哼小曲", "吟唱", "唱戏", "唱着歌",
        "唱曲", "高歌",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.9, {"lean": -0.04, "nod": -0.06, "worry": 0.35, "brow": 0.20, "cock": 0.05, "smile": 0.15,
                       "hand_l": (0.22, -0.28, 0.26), "palm_l": (0.0, 0.9, -0.3), "way_l": (0.35, 0.2, 0.9), "grip_l": 0.2}),
                (2.6, {"lean": 0.02, "nod": 0.02, "shut": 0.35, "cock": -0.05, "worry": 0.60,
                       "hand_l": (0.25, -0.20, 0.30)}),
                (3.6, {"shut": 0.85, "nod": -0.10, "worry": 0.70, "lean": -0.05}),
                (4.8, {"shut": 0.0, "nod": -0.03, "brow": 0.35, "cock": 0.05, "worry": 0.30,
                       "hand_l": (0.20, -0.30, 0.24)}),
            ),
            loop=0.9,
            end=6.2,
        ),
    },
)
def sing(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
