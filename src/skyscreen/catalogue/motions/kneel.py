"""Kneel: one knee, then both, sit back upright on them."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("kneel", "kneel down", "propose", "genuflect"),
    zh=(
        "跪", "跪下", "跪着", "求婚", "下跪", "跪地", "跪倒", "跪拜", "跪在", "单膝跪地", "跪下来", "叩拜", "磕头",
        "叩头", "叩首", "叩谢", "请罪", "谢罪", "求亲", "跪求", "谢恩",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.8,
                    {
                        "drop": 0.24,
                        "lean": 0.20,
                        "nod": 0.15,
                        "foot_l": (0.10, 0.084, 0.20),
                        "toe_l": 0.0,
                        "foot_r": (0.11, 0.14, -0.34),
                        "toe_r": 0.7,
                    },
                ),
                (
                    1.5,
                    {
                        "drop": 0.405,
                        "lean": 0.12,
                        "foot_l": (0.12, 0.084, 0.40),
                        "foot_r": (0.10, 0.125, -0.37),
                        "toe_r": 1.25,
                        "nod": 0.1,
                        "hand_l": (0.12, -0.36, 0.30),
                        "palm_l": (0.0, -1.0, 0.1),
                        "way_l": (-0.2, -0.2, 1.0),
                        "knee_r": (0.1, -0.4, 1.0),
                        "hand_r": (0.20, -0.44, 0.10),
                    },
                ),
                (1.9, {"drop": 0.40, "lean": 0.05, "nod": 0.0}),
                (3.9, {"drop": 0.402, "lean": 0.07, "nod": 0.05, "look": 0.05}),
                (5.9, {"drop": 0.40, "lean": 0.05, "nod": 0.0}),
            ),
            loop=1.9,
            end=5.95,
        ),
    },
)
def kneel(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
