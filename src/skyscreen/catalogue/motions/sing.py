"""Sing: a hand on the heart, the mouth wide, both arms open on the long note, the brows and the chest go with it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys

LEFT = {"palm_l": (-0.2, 0.9, 0.3), "way_l": (0.5, 0.2, 0.85), "grip_l": 0.15, "elbow_l": (0.7, -0.8, -0.2)}
RIGHT = {"palm_r": (-0.2, 0.9, 0.3), "way_r": (0.5, 0.2, 0.85), "grip_r": 0.15, "elbow_r": (0.7, -0.8, -0.2)}
"""An open hand, offered."""


@motion(
    en=("sing", "hum", "chant"),
    zh=(
        "唱歌", "唱", "哼唱", "歌唱", "演唱", "哼", "哼着", "哼歌", "哼着小曲", "哼小曲", "吟唱", "唱戏", "唱着歌",
        "唱曲", "高歌", "合唱", "独唱", "高唱", "领唱", "对歌", "演唱歌曲", "歌颂", "说唱", "唱山歌", "唱京剧",
        "唱大戏", "唱童谣", "引吭高歌",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                # From the breast outwards: the hand lies on the heart, then both arms open wide on the long note.
                (0.6, {"lean": 0.02, "nod": 0.04, "worry": 0.35, "brow": 0.20, "cock": 0.06, "aside": 0.03,
                       "hand_r": (0.02, -0.14, 0.17), "way_r": (-0.9, 0.3, 0.1), "palm_r": (-0.1, 0.0, -1.0), "grip_r": 0.2,
                       "elbow_r": (0.9, -0.6, 0.1), **LEFT, "hand_l": (0.30, -0.24, 0.28)}),
                (1.3, {"nod": -0.08, "lean": -0.04, "hand_l": (0.46, -0.02, 0.30), "aside": 0.0, "cock": -0.03}),
                (2.2, {"nod": -0.20, "lean": -0.10, "shut": 0.7, "worry": 0.7, **RIGHT, "hand_r": (0.50, 0.10, 0.28),
                       "hand_l": (0.54, 0.12, 0.26), "aside": -0.02, "cock": -0.06}),
                (3.1, {"nod": -0.22, "lean": -0.12, "shut": 0.9, "hand_r": (0.54, 0.14, 0.24),
                       "hand_l": (0.56, 0.16, 0.22)}),
                (3.7, {"nod": 0.08, "lean": 0.04, "shut": 0.2, "hand_r": (0.30, -0.20, 0.28),
                       "hand_l": (0.30, -0.20, 0.28), "aside": -0.03}),
            ),
            loop=0.6,
            end=4.4,
        ),
    },
)
def sing(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
